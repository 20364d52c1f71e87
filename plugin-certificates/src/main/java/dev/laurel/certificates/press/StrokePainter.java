package dev.laurel.certificates.press;

import dev.laurel.certificates.slide.Colour;
import dev.laurel.certificates.slide.Paint;
import dev.laurel.certificates.slide.Path;
import dev.laurel.certificates.slide.Stroke;
import java.util.List;

/** Draws lines. */
final class StrokePainter {

  private static final double HAIRLINE = 0.25;

  private final PathPainter paths;

  StrokePainter(PathPainter paths) {
    this.paths = paths;
  }

  void stroke(Stroke stroke, List<Path.Command> path, Content out) {
    Colour colour = Colours.plain(stroke.paint());
    if (colour == null || colour.alpha() <= 0) {
      return;
    }
    double width = Math.max(HAIRLINE, stroke.width());
    out.add("q\n");
    paths.opacity(colour.alpha(), out);
    out.colour(colour.red(), colour.green(), colour.blue()).add("RG\n");
    out.number(width).add("w ").whole(cap(stroke.cap())).add("J ");
    out.whole(join(stroke.join())).add("j ");
    out.number(Math.max(1, stroke.miterLimit())).add("M\n");
    if (!stroke.dashes().isEmpty()) {
      out.add('[');
      stroke.dashes().forEach(dash -> out.number(dash * width));
      out.add("] 0 d\n");
    }
    PathPainter.trace(Arrows.shortened(path, stroke, width), out);
    out.add("S\n");
    if (stroke.head() != null || stroke.tail() != null) {
      out.add("[] 0 d ").colour(colour.red(), colour.green(), colour.blue()).add("rg\n");
      Arrows.paint(path, stroke, width, out);
    }
    out.add("Q\n");
  }

  /** A line from one point to another. */
  void line(Stroke stroke, double x1, double y1, double x2, double y2, Content out) {
    stroke(stroke, List.of(new Path.MoveTo(x1, y1), new Path.LineTo(x2, y2)), out);
  }

  /** Whether anything is to be seen of a line. */
  static boolean visible(Stroke stroke) {
    return !(stroke.paint() instanceof Paint.None);
  }

  private static int cap(Stroke.Cap cap) {
    return switch (cap) {
      case FLAT -> 0;
      case ROUND -> 1;
      case SQUARE -> 2;
    };
  }

  private static int join(Stroke.Join join) {
    return switch (join) {
      case MITER -> 0;
      case ROUND -> 1;
      case BEVEL -> 2;
    };
  }
}
