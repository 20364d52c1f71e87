package dev.laurel.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Curves over time, one below the other, as a picture in SVG. */
final class LinePlot {

  private static final int WIDTH = 860;
  private static final int PANEL = 180;
  private static final int LEFT = 70;
  private static final int TOP = 40;
  private static final int GAP = 60;

  private final double seconds;
  private final List<String> parts = new ArrayList<>();
  private int panels;

  /**
   * An empty plot.
   *
   * @param seconds the end of the time axis
   */
  LinePlot(double seconds) {
    this.seconds = Math.max(1, seconds);
  }

  /** A point of a curve. */
  record Point(double second, double value) {}

  /** Draws a curve into a panel of its own, with its scale from nought to its greatest value. */
  LinePlot add(String title, String colour, List<Point> points) {
    int top = TOP + panels++ * (PANEL + GAP);
    double most = points.stream().mapToDouble(Point::value).max().orElse(1);
    double scale = Math.max(1, most) * 1.1;
    parts.add(text(LEFT, top - 10, "start", title));
    for (int line = 0; line <= 4; line++) {
      double y = top + PANEL - line * PANEL / 4.0;
      parts.add(
          format("<path d=\"M%d %.1fH%d\" stroke=\"#ddd\"/>", LEFT, y, WIDTH - 20)
              + text(LEFT - 8, (int) y + 4, "end", format("%,.0f", scale * line / 4)));
    }
    for (int tick = 0; tick <= 6; tick++) {
      int x = (int) (LEFT + tick * (WIDTH - 20 - LEFT) / 6.0);
      parts.add(text(x, top + PANEL + 18, "middle", format("%,.0f s", seconds * tick / 6)));
    }
    StringBuilder line = new StringBuilder();
    for (Point point : points) {
      line.append(
          format(
              "%.1f,%.1f ",
              LEFT + point.second() / seconds * (WIDTH - 20 - LEFT),
              top + PANEL - point.value() / scale * PANEL));
    }
    parts.add(
        format(
            "<polyline fill=\"none\" stroke=\"%s\" stroke-width=\"1.5\" points=\"%s\"/>",
            colour, line.toString().strip()));
    return this;
  }

  private static String text(int x, int y, String anchor, String words) {
    return format("<text x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>", x, y, anchor, words);
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }

  String svg() {
    int height = TOP + panels * (PANEL + GAP);
    return format(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\""
                + " font-family=\"sans-serif\" font-size=\"12\" fill=\"#333\">%n"
                + "<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>%n",
            WIDTH, height)
        + String.join("\n", parts)
        + "\n</svg>\n";
  }
}
