package dev.laurel.certificates.slide;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads how the lines of an SVG are drawn (SVG 1.1 §11.4). */
final class SvgLines {

  /** How much wider a line may become in one direction than in the other without being noticed. */
  private static final double EVEN = 1.05;

  private SvgLines() {}

  static Artwork.@Nullable Line read(
      SvgStyle style, Shape shape, AffineTransform place, SvgInks inks, SvgViewport viewport)
      throws UndrawableSvgException {
    double whole = Math.hypot(viewport.innerWidth(), viewport.innerHeight()) / Math.sqrt(2);
    double width = SvgNumbers.length(style.value("stroke-width", "1"), whole);
    Artwork.Ink ink =
        inks.read(style.value("stroke", "none"), style.part("stroke-opacity"), style, shape, place);
    if (ink == null || width <= 0) {
      return null;
    }
    double scale = Math.sqrt(Math.abs(place.getDeterminant()));
    double across = Math.hypot(place.getScaleX(), place.getShearY());
    double down = Math.hypot(place.getShearX(), place.getScaleY());
    if (Math.max(across, down) > EVEN * Math.min(across, down) || scale < EVEN / 2 * across) {
      throw new UndrawableSvgException("stroke");
    }
    List<Double> dashes = new ArrayList<>();
    String said = style.value("stroke-dasharray", "none");
    if (!said.equals("none")) {
      for (String dash : said.strip().split("[\\s,]+", -1)) {
        dashes.add(Math.max(0, SvgNumbers.length(dash, whole)) * scale);
      }
    }
    if (dashes.stream().allMatch(dash -> dash == 0)) {
      dashes.clear();
    }
    return new Artwork.Line(
        ink,
        width * scale,
        switch (style.value("stroke-linecap", "butt")) {
          case "round" -> Stroke.Cap.ROUND;
          case "square" -> Stroke.Cap.SQUARE;
          default -> Stroke.Cap.FLAT;
        },
        switch (style.value("stroke-linejoin", "miter")) {
          case "round" -> Stroke.Join.ROUND;
          case "bevel" -> Stroke.Join.BEVEL;
          default -> Stroke.Join.MITER;
        },
        Math.max(1, SvgNumbers.length(style.value("stroke-miterlimit", "4"), 1)),
        dashes);
  }
}
