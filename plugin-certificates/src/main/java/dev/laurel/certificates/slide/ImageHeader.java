package dev.laurel.certificates.slide;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * What the first bytes of a JPEG or PNG say about it.
 *
 * @param dotsPerInch 96 if it does not say
 * @param unpackedWhole whether it cannot be printed as it is nor converted row by row
 */
record ImageHeader(
    Image.Type type, int width, int height, double dotsPerInch, boolean unpackedWhole) {

  private static final double DEFAULT_DPI = 96;
  private static final double INCH = 0.0254;

  /** The header of a JPEG or PNG, or null if the bytes are neither. */
  static @Nullable ImageHeader of(byte[] bytes) {
    if (bytes.length > 33 && (bytes[0] & 255) == 0x89 && bytes[1] == 'P' && bytes[2] == 'N') {
      return png(ByteBuffer.wrap(bytes));
    }
    if (bytes.length > 20 && (bytes[0] & 255) == 0xFF && (bytes[1] & 255) == 0xD8) {
      return jpeg(ByteBuffer.wrap(bytes));
    }
    return null;
  }

  private static @Nullable ImageHeader png(ByteBuffer bytes) {
    int width = bytes.getInt(16);
    int height = bytes.getInt(20);
    double dpi = DEFAULT_DPI;
    int at = 8;
    while (at >= 0 && at + 21 <= bytes.limit() && bytes.getInt(at + 4) != 0x49444154) {
      int length = bytes.getInt(at);
      if (bytes.getInt(at + 4) == 0x70485973 && bytes.get(at + 16) == 1) {
        dpi = plausible(bytes.getInt(at + 8) * INCH);
      }
      if (length < 0 || length > bytes.limit()) {
        break;
      }
      at += length + 12;
    }
    return width > 0 && height > 0
        ? new ImageHeader(Image.Type.PNG, width, height, dpi, bytes.get(28) != 0)
        : null;
  }

  private static @Nullable ImageHeader jpeg(ByteBuffer bytes) {
    double dpi = DEFAULT_DPI;
    int at = 2;
    while (at + 10 < bytes.limit()) {
      int marker = bytes.get(at + 1) & 255;
      if ((bytes.get(at) & 255) != 0xFF) {
        return null;
      }
      if (marker == 0xFF) {
        at++;
        continue;
      }
      boolean frame =
          marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
      if (frame) {
        int height = bytes.getShort(at + 5) & 0xFFFF;
        int width = bytes.getShort(at + 7) & 0xFFFF;
        return width > 0 && height > 0
            ? new ImageHeader(Image.Type.JPEG, width, height, dpi, bytes.get(at + 9) == 4)
            : null;
      }
      int length = bytes.getShort(at + 2) & 0xFFFF;
      if (marker == 0xE0 && length >= 16 && at + 16 < bytes.limit() && bytes.get(at + 4) == 'J') {
        int unit = bytes.get(at + 11);
        int density = bytes.getShort(at + 12) & 0xFFFF;
        dpi = unit == 1 ? plausible(density) : unit == 2 ? plausible(density * 2.54) : dpi;
      }
      at += 2 + Math.max(2, length);
    }
    return null;
  }

  private static double plausible(double dpi) {
    return dpi >= 10 && dpi <= 10_000 ? dpi : DEFAULT_DPI;
  }
}
