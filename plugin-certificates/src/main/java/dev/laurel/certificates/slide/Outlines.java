package dev.laurel.certificates.slide;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;

/** Turns paths into those of {@code java.awt.geom} and back. */
final class Outlines {

  private Outlines() {}

  static Path2D of(Path path) {
    Path2D outline = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    for (Path.Command command : path.commands()) {
      if (command instanceof Path.MoveTo to) {
        outline.moveTo(to.x(), to.y());
      } else if (command instanceof Path.LineTo to) {
        outline.lineTo(to.x(), to.y());
      } else if (command instanceof Path.CurveTo to) {
        outline.curveTo(to.x1(), to.y1(), to.x2(), to.y2(), to.x(), to.y());
      } else {
        outline.closePath();
      }
    }
    return outline;
  }

  static List<Path.Command> commands(PathIterator path) {
    List<Path.Command> commands = new ArrayList<>();
    double[] c = new double[6];
    double x = 0;
    double y = 0;
    for (; !path.isDone(); path.next()) {
      int segment = path.currentSegment(c);
      if (lastPoint(segment) >= 0 && Double.isNaN(c[lastPoint(segment)])) {
        // An arc of no size, which POI answers with a point that is nowhere.
        continue;
      }
      commands.add(
          switch (segment) {
            case PathIterator.SEG_MOVETO -> new Path.MoveTo(c[0], c[1]);
            case PathIterator.SEG_LINETO -> new Path.LineTo(c[0], c[1]);
            case PathIterator.SEG_QUADTO -> cubic(x, y, c);
            case PathIterator.SEG_CUBICTO -> new Path.CurveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
            default -> new Path.Close();
          });
      int last = lastPoint(segment);
      if (last >= 0) {
        x = c[last];
        y = c[last + 1];
      }
    }
    return commands;
  }

  private static int lastPoint(int segment) {
    return switch (segment) {
      case PathIterator.SEG_CLOSE -> -1;
      case PathIterator.SEG_QUADTO -> 2;
      case PathIterator.SEG_CUBICTO -> 4;
      default -> 0;
    };
  }

  private static Path.CurveTo cubic(double x, double y, double[] quadratic) {
    double controlX = quadratic[0];
    double controlY = quadratic[1];
    double endX = quadratic[2];
    double endY = quadratic[3];
    return new Path.CurveTo(
        x + (controlX - x) * 2 / 3,
        y + (controlY - y) * 2 / 3,
        endX + (controlX - endX) * 2 / 3,
        endY + (controlY - endY) * 2 / 3,
        endX,
        endY);
  }
}
