package dev.laurel.certificates.slide;

import dev.laurel.certificates.Allowed;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * Writes the outline of a glyph as {@code glyf} tables have it (ISO/IEC 14496-22): contours of
 * lines and quadratic curves, in font units. For use by one thread.
 */
@Allowed("fields are final — because it grows while one glyph is read")
public final class GlyphOutline {

  private static final int ON_CURVE = 0x01;
  private static final int SHORT_X = 0x02;
  private static final int SHORT_Y = 0x04;
  private static final int SAME_X = 0x10;
  private static final int SAME_Y = 0x20;
  private static final int MOST = 0xFFFF;

  private int[] x = new int[64];
  private int[] y = new int[64];
  private boolean[] onCurve = new boolean[64];
  private int points;
  private int[] ends = new int[4];
  private int contours;

  /** Adds a point to the contour. Throws {@link IllegalStateException} if there are 65,535. */
  public void point(int right, int above, boolean isOnCurve) {
    if (points == MOST) {
      throw new IllegalStateException("The glyph has too many points");
    }
    if (points == x.length) {
      x = Arrays.copyOf(x, 2 * points);
      y = Arrays.copyOf(y, 2 * points);
      onCurve = Arrays.copyOf(onCurve, 2 * points);
    }
    x[points] = right;
    y[points] = above;
    onCurve[points++] = isOnCurve;
  }

  /** Ends the contour, which closes by itself; nothing if it has no points. */
  public void close() {
    if (points == (contours == 0 ? 0 : ends[contours - 1] + 1)) {
      return;
    }
    if (contours == ends.length) {
      ends = Arrays.copyOf(ends, 2 * contours);
    }
    ends[contours++] = points - 1;
  }

  /** The outline; empty if there are no contours. Without instructions. */
  public byte[] bytes() {
    if (contours == 0) {
      return new byte[0];
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(12 + 4 * points);
    word(out, contours);
    word(out, Arrays.stream(x, 0, points).min().orElse(0));
    word(out, Arrays.stream(y, 0, points).min().orElse(0));
    word(out, Arrays.stream(x, 0, points).max().orElse(0));
    word(out, Arrays.stream(y, 0, points).max().orElse(0));
    for (int i = 0; i < contours; i++) {
      word(out, ends[i]);
    }
    word(out, 0);
    ByteArrayOutputStream steps = new ByteArrayOutputStream(2 * points);
    ByteArrayOutputStream above = new ByteArrayOutputStream(2 * points);
    for (int i = 0; i < points; i++) {
      int flags = onCurve[i] ? ON_CURVE : 0;
      flags |= step(x[i] - (i == 0 ? 0 : x[i - 1]), SHORT_X, SAME_X, steps);
      flags |= step(y[i] - (i == 0 ? 0 : y[i - 1]), SHORT_Y, SAME_Y, above);
      out.write(flags);
    }
    out.writeBytes(steps.toByteArray());
    out.writeBytes(above.toByteArray());
    return out.toByteArray();
  }

  private static int step(int step, int isShort, int same, ByteArrayOutputStream out) {
    if (step == 0) {
      return same;
    } else if (Math.abs(step) < 256) {
      out.write(Math.abs(step));
      return step > 0 ? isShort | same : isShort;
    }
    word(out, step);
    return 0;
  }

  private static void word(ByteArrayOutputStream out, int value) {
    out.write(value >> 8);
    out.write(value);
  }
}
