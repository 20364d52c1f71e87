package dev.laurel.certificates.slide;

import java.awt.BasicStroke;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines that consist of several (ECMA-376 part 1, 20.1.10.15), as the frames of many certificates:
 * they become filled areas along the outline. Bands are told by how far from the outline they lie,
 * in parts of the line's width, outwards positive.
 */
final class CompoundLine {

  private static final float MITER = 8;

  private CompoundLine() {}

  /** Whether a line consists of several. */
  static boolean compound(Chain lines) {
    return bands(kind(lines)).length > 0;
  }

  /** The line of this shape as areas, each a path filled with the line's paint. */
  static List<Path> areas(List<Path> paths, Stroke stroke, Chain lines) {
    double[][] bands = bands(kind(lines));
    List<Path> areas = new ArrayList<>();
    for (Path path : paths) {
      if (path.stroked()) {
        Path2D outline = Outlines.of(path);
        Area interior = new Area(outline);
        for (double[] band : bands) {
          Area area = grown(interior, outline, band[1] * stroke.width(), stroke);
          area.subtract(grown(interior, outline, band[0] * stroke.width(), stroke));
          areas.add(new Path(Outlines.commands(area.getPathIterator(null)), stroke.paint(), false));
        }
      }
    }
    return areas;
  }

  /** The inside of an outline, grown by a distance or, if it is negative, shrunk. */
  private static Area grown(Area interior, Path2D outline, double distance, Stroke stroke) {
    Area grown = new Area(interior);
    if (distance != 0) {
      int join =
          switch (stroke.join()) {
            case ROUND -> BasicStroke.JOIN_ROUND;
            case BEVEL -> BasicStroke.JOIN_BEVEL;
            case MITER -> BasicStroke.JOIN_MITER;
          };
      float width = (float) (2 * Math.abs(distance));
      Area rim =
          new Area(
              new BasicStroke(width, BasicStroke.CAP_BUTT, join, MITER)
                  .createStrokedShape(outline));
      if (distance > 0) {
        grown.add(rim);
      } else {
        grown.subtract(rim);
      }
    }
    return grown;
  }

  private static String kind(Chain lines) {
    return lines.with("cmpd").attribute("cmpd", "sng");
  }

  private static double[][] bands(String kind) {
    return switch (kind) {
      case "dbl" -> new double[][] {{-0.5, -1.0 / 6}, {1.0 / 6, 0.5}};
      case "thickThin" -> new double[][] {{-0.5, -0.3}, {-0.1, 0.5}};
      case "thinThick" -> new double[][] {{-0.5, 0.1}, {0.3, 0.5}};
      case "tri" -> new double[][] {{-0.5, -1.0 / 3}, {-1.0 / 6, 1.0 / 6}, {1.0 / 3, 0.5}};
      default -> new double[0][];
    };
  }
}
