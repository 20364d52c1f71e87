package dev.laurel.certificates.press;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;

/** Unpacks a PNG that is not interlaced row by row (ISO/IEC 15948 §9, §11). */
final class PngDecoder {

  private final PngHeader header;
  private final int channels;
  private final int pixelBytes;
  private final byte[] row;
  private final byte[] above;
  private final int[] samples;

  PngDecoder(PngHeader header) {
    this.header = header;
    this.channels = header.channels();
    this.pixelBytes = Math.max(1, header.depth() * channels / 8);
    this.row = new byte[(int) (((long) header.width() * header.depth() * channels + 7) / 8)];
    this.above = new byte[row.length];
    this.samples = new int[header.width() * channels];
  }

  /** Takes a row: three samples of a pixel's colour, or one if it is grey, and its opacity. */
  interface Rows {
    void row(int[] colours, int[] opacities);
  }

  /** Unpacks all rows; those that are missing are left out. */
  void decode(Rows rows) throws IOException {
    int[] colours = new int[header.width() * (header.grey() ? 1 : 3)];
    int[] opacities = new int[header.width()];
    try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(header.pixels()))) {
      for (int y = 0; y < header.height(); y++) {
        int filter = in.read();
        if (filter < 0 || in.readNBytes(row, 0, row.length) < row.length) {
          return;
        }
        unfilter(filter);
        unpack();
        for (int x = 0; x < header.width(); x++) {
          pixel(x, colours, opacities);
        }
        rows.row(colours, opacities);
        System.arraycopy(row, 0, above, 0, row.length);
      }
    }
  }

  private void unfilter(int filter) {
    for (int i = 0; i < row.length; i++) {
      int left = i < pixelBytes ? 0 : row[i - pixelBytes] & 255;
      int up = above[i] & 255;
      int corner = i < pixelBytes ? 0 : above[i - pixelBytes] & 255;
      int guess =
          switch (filter) {
            case 1 -> left;
            case 2 -> up;
            case 3 -> (left + up) / 2;
            case 4 -> nearest(left, up, corner);
            default -> 0;
          };
      row[i] = (byte) (row[i] + guess);
    }
  }

  private static int nearest(int left, int up, int corner) {
    int guess = left + up - corner;
    int toLeft = Math.abs(guess - left);
    int toUp = Math.abs(guess - up);
    int toCorner = Math.abs(guess - corner);
    return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
  }

  /** The samples of a row as the file has them. */
  private void unpack() {
    int depth = header.depth();
    for (int i = 0; i < samples.length; i++) {
      if (depth == 8) {
        samples[i] = row[i] & 255;
      } else if (depth == 16) {
        samples[i] = (row[2 * i] & 255) << 8 | row[2 * i + 1] & 255;
      } else {
        int bit = i * depth;
        samples[i] = (row[bit / 8] & 255) >> (8 - depth - bit % 8) & ((1 << depth) - 1);
      }
    }
  }

  private void pixel(int x, int[] colours, int[] opacities) {
    byte[] transparency = header.transparency();
    if (header.palette().length > 0 && header.indexed()) {
      int index = samples[x];
      for (int i = 0; i < 3; i++) {
        int at = 3 * index + i;
        colours[3 * x + i] = at < header.palette().length ? header.palette()[at] & 255 : 0;
      }
      opacities[x] = index < transparency.length ? transparency[index] & 255 : 255;
      return;
    }
    int count = header.grey() ? 1 : 3;
    boolean seeThrough = transparency.length >= 2 * count;
    for (int i = 0; i < count; i++) {
      int sample = samples[channels * x + i];
      colours[count * x + i] = level(sample);
      if (seeThrough) {
        int clear = (transparency[2 * i] & 255) << 8 | transparency[2 * i + 1] & 255;
        seeThrough = sample == clear;
      }
    }
    opacities[x] = channels > count ? level(samples[channels * x + count]) : seeThrough ? 0 : 255;
  }

  /** A sample of any depth as one of 0 to 255. */
  private int level(int sample) {
    return header.depth() == 8 ? sample : sample * 255 / ((1 << header.depth()) - 1);
  }
}
