package dev.laurel.certificates.press;

import dev.laurel.certificates.slide.GlyphOutline;

/**
 * Draws lines and cubic curves, each relative to where it begins, as the quadratic curves that
 * TrueType has. What is off is less than a unit of the font, which is a thousandth of the size of
 * the text.
 */
final class QuadraticPen {

  /**
   * How far a quadratic curve of the same ends and slopes may be from a cubic one: √3/36 times the
   * third difference of its points.
   */
  private static final double DEVIATION = Math.sqrt(3) / 36;

  private static final double TOLERANCE = 0.4;
  private static final int MOST_PARTS = 16;

  private final GlyphOutline outline;
  private double x;
  private double y;

  QuadraticPen(GlyphOutline outline) {
    this.outline = outline;
  }

  /** Ends the contour and begins another. */
  void move(double right, double above) {
    outline.close();
    x += right;
    y += above;
    point(x, y, true);
  }

  void line(double right, double above) {
    x += right;
    y += above;
    point(x, y, true);
  }

  /** A curve by its control points and its end, each relative to the one before. */
  void curve(double dx1, double dy1, double dx2, double dy2, double dx3, double dy3) {
    double x1 = x + dx1;
    double y1 = y + dy1;
    double x2 = x1 + dx2;
    double y2 = y1 + dy2;
    double x3 = x2 + dx3;
    double y3 = y2 + dy3;
    double third = Math.hypot(x3 - 3 * x2 + 3 * x1 - x, y3 - 3 * y2 + 3 * y1 - y);
    int parts = 1;
    while (parts < MOST_PARTS && DEVIATION * third / (parts * parts * parts) > TOLERANCE) {
      parts++;
    }
    double[] across = {x, x1, x2, x3};
    double[] up = {y, y1, y2, y3};
    for (int i = 0; i < parts; i++) {
      double from = (double) i / parts;
      double to = (double) (i + 1) / parts;
      point(control(across, from, to), control(up, from, to), false);
      point(at(across, to), at(up, to), true);
    }
    x = x3;
    y = y3;
  }

  byte[] outline() {
    outline.close();
    return outline.bytes();
  }

  private void point(double right, double above, boolean onCurve) {
    outline.point((int) Math.round(right), (int) Math.round(above), onCurve);
  }

  private static double at(double[] p, double t) {
    double s = 1 - t;
    return s * s * s * p[0] + 3 * s * s * t * p[1] + 3 * s * t * t * p[2] + t * t * t * p[3];
  }

  private static double slope(double[] p, double t) {
    double s = 1 - t;
    return 3 * (s * s * (p[1] - p[0]) + 2 * s * t * (p[2] - p[1]) + t * t * (p[3] - p[2]));
  }

  /** The control point of the part between two places: (3 (c1 + c2) - p0 - p3) / 4. */
  private static double control(double[] p, double from, double to) {
    double length = to - from;
    double begin = at(p, from);
    double end = at(p, to);
    double first = begin + length / 3 * slope(p, from);
    double second = end - length / 3 * slope(p, to);
    return (3 * (first + second) - begin - end) / 4;
  }
}
