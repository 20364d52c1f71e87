package dev.laurel.certificates.press;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;

/**
 * Rows of samples, each written as the difference to the one above (PNG filter "up") and compressed
 * at once, so that a large picture never lies in memory as a whole.
 */
final class PngRows {

  private static final byte UP = 2;

  private final byte[] above;
  private final byte[] filtered;
  private final byte[] buffer = new byte[1 << 14];
  private final Deflater deflater = new Deflater(Deflate.FAST);
  private final ByteArrayOutputStream compressed = new ByteArrayOutputStream();

  PngRows(int width, int colours) {
    above = new byte[Math.multiplyExact(width, colours)];
    filtered = new byte[above.length + 1];
    filtered[0] = UP;
  }

  /** Adds the next row. */
  void add(int[] samples) {
    for (int i = 0; i < above.length; i++) {
      filtered[i + 1] = (byte) (samples[i] - above[i]);
      above[i] = (byte) samples[i];
    }
    deflater.setInput(filtered);
    write();
  }

  /** All rows, compressed; no more can be added. */
  byte[] bytes() {
    deflater.finish();
    write();
    deflater.end();
    return compressed.toByteArray();
  }

  private void write() {
    int count = deflater.deflate(buffer);
    while (count > 0) {
      compressed.write(buffer, 0, count);
      count = deflater.deflate(buffer);
    }
  }
}
