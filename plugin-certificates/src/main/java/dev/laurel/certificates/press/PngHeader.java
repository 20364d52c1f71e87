package dev.laurel.certificates.press;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The chunks of a PNG (ISO/IEC 15948).
 *
 * @param depth bits of a sample
 * @param colourType 0 grey, 2 colour, 3 palette, 4 and 6 with transparency
 * @param transparent whether some colour is transparent
 * @param pixels the compressed rows
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record PngHeader(
    int width,
    int height,
    int depth,
    int colourType,
    boolean interlaced,
    boolean transparent,
    byte[] pixels) {

  private static final int GREY = 0;
  private static final int COLOUR = 2;

  static PngHeader of(byte[] bytes) {
    ByteBuffer data = ByteBuffer.wrap(bytes);
    ByteArrayOutputStream pixels = new ByteArrayOutputStream();
    boolean transparent = false;
    int header = 16;
    int position = 8;
    while (position + 12 <= bytes.length) {
      int length = data.getInt(position);
      if (length < 0 || position + 12L + length > bytes.length) {
        break;
      }
      switch (new String(bytes, position + 4, 4, StandardCharsets.ISO_8859_1)) {
        case "IHDR" -> header = position + 8;
        case "tRNS" -> transparent = true;
        case "IDAT" -> pixels.write(bytes, position + 8, length);
        default -> {}
      }
      position += 12 + length;
    }
    return new PngHeader(
        data.getInt(header),
        data.getInt(header + 4),
        bytes[header + 8],
        bytes[header + 9],
        bytes[header + 12] != 0,
        transparent,
        pixels.toByteArray());
  }

  /** Whether PDF understands the compressed rows as they are. */
  boolean plain() {
    return depth == 8
        && !interlaced
        && !transparent
        && (colourType == COLOUR || colourType == GREY);
  }

  /** How many samples a pixel of a plain one has. */
  int colours() {
    return colourType == COLOUR ? 3 : 1;
  }
}
