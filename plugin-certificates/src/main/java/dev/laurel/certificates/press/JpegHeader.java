package dev.laurel.certificates.press;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What the segments of a JPEG say before its pixels begin (ISO/IEC 10918-1).
 *
 * @param components 1 grey, 3 colour, 4 printing colours
 * @param adobe whether it was written by a program of Adobe or one that says so
 * @param transform Adobe's word on how the components are coded
 * @param profile the colour profile, empty if there is none
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record JpegHeader(
    int width, int height, int components, boolean adobe, int transform, byte[] profile) {

  private static final int SCAN = 0xDA;
  private static final int PROFILE = 0xE2;
  private static final int ADOBE = 0xEE;
  private static final byte[] PROFILE_NAME = "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII);

  static JpegHeader of(byte[] bytes) {
    ByteArrayOutputStream profile = new ByteArrayOutputStream();
    JpegHeader header = new JpegHeader(1, 1, 3, false, 0, new byte[0]);
    int position = 2;
    while (position + 4 < bytes.length) {
      int marker = at(bytes, position + 1);
      if (at(bytes, position) != 0xFF || marker == 0xFF) {
        position++;
        continue;
      }
      if (marker == SCAN) {
        break;
      }
      if (marker <= 1 || (marker >= 0xD0 && marker <= 0xD8)) {
        position += 2;
        continue;
      }
      int end = position + 2 + (at(bytes, position + 2) << 8 | at(bytes, position + 3));
      int from = position + 4;
      int to = Math.min(bytes.length, end);
      if (frame(marker) && to - from >= 6) {
        header = header.framed(bytes, from);
      } else if (marker == ADOBE && to - from >= 12 && bytes[from] == 'A') {
        header = header.byAdobe(at(bytes, from + 11));
      } else if (marker == PROFILE && named(bytes, from, to)) {
        profile.write(bytes, from + 14, to - from - 14);
      }
      position = end;
    }
    return header.with(profile.toByteArray());
  }

  private JpegHeader framed(byte[] bytes, int from) {
    int high = at(bytes, from + 1) << 8 | at(bytes, from + 2);
    int wide = at(bytes, from + 3) << 8 | at(bytes, from + 4);
    return new JpegHeader(wide, high, at(bytes, from + 5), adobe, transform, profile);
  }

  private JpegHeader byAdobe(int coding) {
    return new JpegHeader(width, height, components, true, coding, profile);
  }

  private JpegHeader with(byte[] colours) {
    return new JpegHeader(width, height, components, adobe, transform, colours);
  }

  private static boolean frame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  private static boolean named(byte[] bytes, int from, int to) {
    return to - from > 14 && Arrays.equals(bytes, from, from + 12, PROFILE_NAME, 0, 12);
  }

  private static int at(byte[] bytes, int position) {
    return bytes[position] & 0xFF;
  }
}
