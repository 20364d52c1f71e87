package dev.laurel.certificates.slide;

import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.Locale;

/**
 * The sheet an SVG is drawn on (SVG 1.1 §7).
 *
 * @param width of the drawing from outside
 * @param height of the drawing from outside
 * @param innerWidth of the space its shapes are in
 * @param innerHeight of the space its shapes are in
 * @param place from the shapes' space to the drawing's
 */
record SvgViewport(
    double width, double height, double innerWidth, double innerHeight, AffineTransform place) {

  static SvgViewport of(Xml root, double fallbackWidth, double fallbackHeight)
      throws UndrawableSvgException {
    List<Double> box = SvgNumbers.list(root.attribute("viewBox", ""));
    boolean boxed = box.size() == 4 && box.get(2) > 0 && box.get(3) > 0;
    double width = side(root, "width", boxed ? box.get(2) : fallbackWidth);
    double height = side(root, "height", boxed ? box.get(3) : fallbackHeight);
    if (width <= 0 || height <= 0) {
      throw new UndrawableSvgException("viewBox");
    }
    return new SvgViewport(
        width,
        height,
        boxed ? box.get(2) : width,
        boxed ? box.get(3) : height,
        fitting(root, width, height));
  }

  /** From the space of an element's view box to a frame of this size. */
  static AffineTransform fitting(Xml xml, double width, double height)
      throws UndrawableSvgException {
    List<Double> box = SvgNumbers.list(xml.attribute("viewBox", ""));
    AffineTransform fitting = new AffineTransform();
    if (box.size() != 4 || box.get(2) <= 0 || box.get(3) <= 0) {
      return fitting;
    }
    double scaleX = width / box.get(2);
    double scaleY = height / box.get(3);
    String words =
        xml.attribute("preserveAspectRatio", "xMidYMid meet").strip().toLowerCase(Locale.ROOT);
    if (!words.startsWith("none")) {
      double scale = words.endsWith("slice") ? Math.max(scaleX, scaleY) : Math.min(scaleX, scaleY);
      double spareX = width - box.get(2) * scale;
      double spareY = height - box.get(3) * scale;
      fitting.translate(
          words.contains("xmin") ? 0 : words.contains("xmax") ? spareX : spareX / 2,
          words.contains("ymin") ? 0 : words.contains("ymax") ? spareY : spareY / 2);
      scaleX = scale;
      scaleY = scale;
    }
    fitting.scale(scaleX, scaleY);
    fitting.translate(-box.get(0), -box.get(1));
    return fitting;
  }

  private static double side(Xml root, String name, double whole) throws UndrawableSvgException {
    String said = root.attribute(name, "100%");
    return SvgNumbers.length(said.equals("auto") ? "100%" : said, whole);
  }
}
