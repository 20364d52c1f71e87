package dev.laurel.certificates.press;

import dev.laurel.certificates.slide.Colour;
import dev.laurel.certificates.slide.Look;
import dev.laurel.certificates.slide.Paint;
import dev.laurel.certificates.slide.Path;
import dev.laurel.certificates.slide.Shadow;
import dev.laurel.certificates.slide.Stroke;

/** Paints shadows, roughly: a few translucent layers, each a little smaller than the one below. */
final class ShadowPainter {

  private static final int LAYERS = 6;

  /** A blurred shadow has half its strength at its edge; what is inside is mostly hidden. */
  private static final double AT_EDGE = 0.6;

  private final PathPainter paths;

  ShadowPainter(PathPainter paths) {
    this.paths = paths;
  }

  /**
   * Paints the shadow of filled paths, and of the lines of those that are not filled.
   *
   * @param anyway whether a picture fills the paths, even if they are not filled themselves
   */
  void paint(Look look, Shadow shadow, boolean anyway, Content out) {
    if (shadow.inner() || shadow.colour().alpha() <= 0) {
      return;
    }
    Stroke stroke = look.stroke();
    Colour colour = shadow.colour();
    int layers = shadow.blur() > 0.5 ? LAYERS : 1;
    double darkest = Math.min(0.99, colour.alpha() * (layers > 1 ? AT_EDGE : 1));
    double each = 1 - Math.pow(1 - darkest, 1.0 / layers);
    out.add("q 1 0 0 1 ").number(shadow.dx()).number(shadow.dy()).add("cm\n");
    paths.opacity(each, out);
    out.colour(colour.red(), colour.green(), colour.blue()).add("rg ");
    out.colour(colour.red(), colour.green(), colour.blue()).add("RG 1 j\n");
    for (int layer = layers; layer > 0; layer--) {
      for (Path path : look.paths()) {
        boolean filled = anyway || !(path.fill() instanceof Paint.None);
        double line = path.stroked() && stroke != null ? stroke.width() : 0;
        if (!filled && line == 0) {
          continue;
        }
        PathPainter.trace(path.commands(), out);
        double spread = shadow.blur() * (layer - 1) / LAYERS;
        if (!filled) {
          out.number(line + spread).add("w S\n");
        } else if (spread > 0) {
          out.number(spread).add("w B*\n");
        } else {
          out.add("f*\n");
        }
      }
    }
    out.add("Q\n");
  }
}
