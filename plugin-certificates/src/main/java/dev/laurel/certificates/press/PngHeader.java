package dev.laurel.certificates.press;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The chunks of a PNG (ISO/IEC 15948).
 *
 * @param depth bits of a sample
 * @param colourType 0 grey, 2 colour, 3 palette, 4 and 6 with transparency
 * @param palette red, green and blue of each colour, if it has a palette
 * @param transparency which colours are transparent, empty if none
 * @param pixels the compressed rows
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record PngHeader(
    int width,
    int height,
    int depth,
    int colourType,
    boolean interlaced,
    byte[] palette,
    byte[] transparency,
    byte[] pixels) {

  private static final int GREY = 0;
  private static final int COLOUR = 2;
  private static final int INDEXED = 3;
  private static final int GREY_TRANSLUCENT = 4;
  private static final int COLOUR_TRANSLUCENT = 6;

  static PngHeader of(byte[] bytes) {
    ByteBuffer data = ByteBuffer.wrap(bytes);
    ByteArrayOutputStream pixels = new ByteArrayOutputStream();
    byte[] palette = new byte[0];
    byte[] transparency = new byte[0];
    int header = 16;
    int position = 8;
    while (position + 12 <= bytes.length) {
      int length = data.getInt(position);
      if (length < 0 || position + 12L + length > bytes.length) {
        break;
      }
      switch (new String(bytes, position + 4, 4, StandardCharsets.ISO_8859_1)) {
        case "IHDR" -> header = position + 8;
        case "PLTE" -> palette = Arrays.copyOfRange(bytes, position + 8, position + 8 + length);
        case "tRNS" ->
            transparency = Arrays.copyOfRange(bytes, position + 8, position + 8 + length);
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
        palette,
        transparency,
        pixels.toByteArray());
  }

  /** Whether PDF understands the compressed rows as they are. */
  boolean plain() {
    return depth == 8
        && !interlaced
        && transparency.length == 0
        && (colourType == COLOUR || colourType == GREY);
  }

  /** How many samples a pixel has in the file. */
  int channels() {
    return switch (colourType) {
      case COLOUR -> 3;
      case COLOUR_TRANSLUCENT -> 4;
      case GREY_TRANSLUCENT -> 2;
      default -> 1;
    };
  }

  boolean grey() {
    return colourType == GREY || colourType == GREY_TRANSLUCENT;
  }

  boolean indexed() {
    return colourType == INDEXED;
  }

  /** How many samples a pixel of a plain one has. */
  int colours() {
    return colourType == COLOUR ? 3 : 1;
  }
}
