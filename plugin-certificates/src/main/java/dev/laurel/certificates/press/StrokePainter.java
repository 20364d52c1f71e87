package dev.laurel.certificates.press;

import dev.laurel.certificates.slide.Box;
import dev.laurel.certificates.slide.Colour;
import dev.laurel.certificates.slide.Paint;
import dev.laurel.certificates.slide.Path;
import dev.laurel.certificates.slide.Stroke;
import java.awt.geom.AffineTransform;
import java.util.List;

/** Draws lines. */
final class StrokePainter {

  private static final double HAIRLINE = 0.25;

  /** PowerPoint draws the heads of thinner lines as if these were of 2 points. */
  private static final double LEAST_FOR_ARROWS = 2;

  private final PathPainter paths;
  private final Patterns patterns;

  StrokePainter(PathPainter paths, Patterns patterns) {
    this.paths = paths;
    this.patterns = patterns;
  }

  /**
   * Draws along a path.
   *
   * @param box what a gradient is stretched over
   * @param place from the path's coordinates to the page's, y downwards
   */
  void stroke(Stroke stroke, List<Path.Command> path, Box box, AffineTransform place, Content out) {
    Colour colour = Colours.plain(stroke.paint());
    if (colour == null || colour.alpha() <= 0) {
      return;
    }
    double width = Math.max(HAIRLINE, stroke.width());
    out.add("q\n");
    paths.opacity(colour.alpha(), out);
    out.colour(colour.red(), colour.green(), colour.blue()).add("RG\n");
    if (stroke.paint() instanceof Paint.Gradient gradient) {
      out.add("/Pattern CS /").add(patterns.name(gradient, box, place)).add(" SCN\n");
    }
    out.number(width).add("w ").whole(cap(stroke.cap())).add("J ");
    out.whole(join(stroke.join())).add("j ");
    out.number(Math.max(1, stroke.miterLimit())).add("M\n");
    if (!stroke.dashes().isEmpty()) {
      // The ends of dashes are part of their length in PowerPoint, and come on top in PDF.
      double ends = stroke.cap() == Stroke.Cap.FLAT ? 0 : 1;
      out.add('[');
      for (int i = 0; i < stroke.dashes().size(); i++) {
        double dash = stroke.dashes().get(i);
        out.number((i % 2 == 0 ? Math.max(0, dash - ends) : dash + ends) * width);
      }
      out.add("] 0 d\n");
    }
    double arrows = Math.max(LEAST_FOR_ARROWS, width);
    PathPainter.trace(Arrows.shortened(path, stroke, arrows), out);
    out.add("S\n");
    if (stroke.head() != null || stroke.tail() != null) {
      out.add("[] 0 d ").colour(colour.red(), colour.green(), colour.blue()).add("rg\n");
      Arrows.paint(path, stroke, arrows, out);
    }
    out.add("Q\n");
  }

  static int cap(Stroke.Cap cap) {
    return switch (cap) {
      case FLAT -> 0;
      case ROUND -> 1;
      case SQUARE -> 2;
    };
  }

  static int join(Stroke.Join join) {
    return switch (join) {
      case MITER -> 0;
      case ROUND -> 1;
      case BEVEL -> 2;
    };
  }
}
