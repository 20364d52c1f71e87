package dev.laurel.certificates.slide;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads paths and basic shapes (SVG 1.1 §8, §9). */
final class SvgShapes {

  static final Set<String> NAMES =
      Set.of(
          "svg:path",
          "svg:rect",
          "svg:circle",
          "svg:ellipse",
          "svg:line",
          "svg:polyline",
          "svg:polygon");

  private final double width;
  private final double height;

  /** Shapes in a space of this size, which percentages are of. */
  SvgShapes(double width, double height) {
    this.width = width;
    this.height = height;
  }

  /** The outline of an element, or null if there is nothing of it to be seen. */
  @Nullable Shape read(Xml xml) throws UndrawableSvgException {
    return switch (xml.name()) {
      case "svg:path" -> SvgPath.read(xml.attribute("d", ""));
      case "svg:rect" -> rectangle(xml);
      case "svg:circle" -> {
        double radius = length(xml, "r", Math.hypot(width, height) / Math.sqrt(2));
        yield ellipse(xml, radius, radius);
      }
      case "svg:ellipse" -> ellipse(xml, length(xml, "rx", width), length(xml, "ry", height));
      case "svg:line" ->
          new Line2D.Double(
              length(xml, "x1", width),
              length(xml, "y1", height),
              length(xml, "x2", width),
              length(xml, "y2", height));
      case "svg:polyline" -> polygon(xml, false);
      case "svg:polygon" -> polygon(xml, true);
      default -> null;
    };
  }

  private @Nullable Shape rectangle(Xml xml) throws UndrawableSvgException {
    double x = length(xml, "x", width);
    double y = length(xml, "y", height);
    double w = length(xml, "width", width);
    double h = length(xml, "height", height);
    if (w <= 0 || h <= 0) {
      return null;
    }
    boolean across = xml.attribute("rx") != null;
    boolean down = xml.attribute("ry") != null;
    double rx = length(xml, across ? "rx" : "ry", width);
    double ry = length(xml, down ? "ry" : "rx", height);
    return rx <= 0 || ry <= 0
        ? new Rectangle2D.Double(x, y, w, h)
        : new RoundRectangle2D.Double(x, y, w, h, Math.min(w, 2 * rx), Math.min(h, 2 * ry));
  }

  private @Nullable Shape ellipse(Xml xml, double rx, double ry) throws UndrawableSvgException {
    double x = length(xml, "cx", width);
    double y = length(xml, "cy", height);
    return rx <= 0 || ry <= 0 ? null : new Ellipse2D.Double(x - rx, y - ry, 2 * rx, 2 * ry);
  }

  private static @Nullable Shape polygon(Xml xml, boolean closed) throws UndrawableSvgException {
    List<Double> points = SvgNumbers.list(xml.attribute("points", ""));
    if (points.size() < 4) {
      return null;
    }
    Path2D path = new Path2D.Double();
    path.moveTo(points.get(0), points.get(1));
    for (int i = 2; i + 1 < points.size(); i += 2) {
      path.lineTo(points.get(i), points.get(i + 1));
    }
    if (closed) {
      path.closePath();
    }
    return path;
  }

  private static double length(Xml xml, String attribute, double whole)
      throws UndrawableSvgException {
    String text = xml.attribute(attribute, "0");
    return text.equals("auto") ? 0 : SvgNumbers.length(text, whole);
  }
}
