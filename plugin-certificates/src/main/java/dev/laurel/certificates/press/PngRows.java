package dev.laurel.certificates.press;

/** Rows of samples, each written as the difference to the one above (PNG filter "up"). */
final class PngRows {

  private static final byte UP = 2;

  private final byte[] filtered;
  private final byte[] above;

  PngRows(int width, int height, int colours) {
    above = new byte[width * colours];
    filtered = new byte[Math.multiplyExact(height, above.length + 1)];
  }

  /** Adds the next row. */
  void add(int row, int[] samples) {
    int start = row * (above.length + 1);
    filtered[start] = UP;
    for (int i = 0; i < above.length; i++) {
      filtered[start + 1 + i] = (byte) (samples[i] - above[i]);
      above[i] = (byte) samples[i];
    }
  }

  byte[] bytes() {
    return filtered;
  }
}
