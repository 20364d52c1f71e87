package dev.laurel.certificates.press;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A JPEG as it lies in a PDF: its very bytes. One in four printing colours (CMYK) keeps them if it
 * says by a profile which they are, else it is turned into red, green and blue.
 */
final class JpegObject {

  private static final int SCAN = 0xDA;
  private static final int PROFILE = 0xE2;
  private static final int ADOBE = 0xEE;
  private static final byte[] PROFILE_NAME = "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII);

  private final byte[] bytes;
  private final ByteArrayOutputStream profile = new ByteArrayOutputStream();
  private int width;
  private int height;
  private int components;
  private boolean adobe;
  private int transform;

  JpegObject(byte[] bytes) {
    this.bytes = bytes;
    scan();
  }

  /** Writes it and returns its number. */
  int write(PdfBytes out) {
    if (components == 4 && profile.size() == 0) {
      return new JpegObject(Cmyk.toRgb(bytes, adobe, transform)).write(out);
    }
    String space = components == 1 ? "/DeviceGray" : "/DeviceRGB";
    if (components == 4) {
      int icc = out.reserve();
      out.deflated(icc, "/N 4", profile.toByteArray(), Deflate.BEST);
      space = "[/ICCBased " + icc + " 0 R]" + (adobe ? "/Decode[1 0 1 0 1 0 1 0]" : "");
    }
    int number = out.reserve();
    out.stream(
        number,
        "/Type/XObject/Subtype/Image/Width "
            + width
            + "/Height "
            + height
            + "/BitsPerComponent 8/ColorSpace"
            + space
            + "/Filter/DCTDecode",
        bytes);
    return number;
  }

  private void scan() {
    int position = 2;
    while (position + 4 < bytes.length) {
      if (at(position) != 0xFF) {
        position++;
        continue;
      }
      int marker = at(position + 1);
      if (marker == SCAN) {
        return;
      }
      if (marker == 0xFF || marker == 0 || marker == 1 || (marker >= 0xD0 && marker <= 0xD8)) {
        position += marker == 0xFF ? 1 : 2;
        continue;
      }
      int length = at(position + 2) << 8 | at(position + 3);
      segment(marker, position + 4, Math.min(bytes.length, position + 2 + length));
      position += 2 + length;
    }
  }

  private void segment(int marker, int from, int to) {
    boolean frame =
        marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    if (frame && to - from >= 6) {
      height = at(from + 1) << 8 | at(from + 2);
      width = at(from + 3) << 8 | at(from + 4);
      components = at(from + 5);
    } else if (marker == ADOBE && to - from >= 12 && bytes[from] == 'A') {
      adobe = true;
      transform = at(from + 11);
    } else if (marker == PROFILE
        && to - from > 14
        && Arrays.equals(bytes, from, from + 12, PROFILE_NAME, 0, 12)) {
      profile.write(bytes, from + 14, to - from - 14);
    }
  }

  private int at(int position) {
    return bytes[position] & 0xFF;
  }
}
