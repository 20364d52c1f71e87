package dev.laurel.certificates.press;

import dev.laurel.certificates.slide.Box;
import dev.laurel.certificates.slide.Paint;
import java.awt.geom.AffineTransform;

/** Gradients for lines and letters. */
final class Patterns {

  private final GradientPainter gradients;
  private final double pageHeight;

  Patterns(Resources resources, double pageHeight) {
    this.gradients = new GradientPainter(resources);
    this.pageHeight = pageHeight;
  }

  /**
   * The name of a gradient over a box.
   *
   * @param place from the box's coordinates to the page's, y downwards
   */
  String name(Paint.Gradient gradient, Box box, AffineTransform place) {
    AffineTransform page = new AffineTransform(1, 0, 0, -1, 0, pageHeight);
    page.concatenate(place);
    Box area = new Box(box.x(), box.y(), Math.max(0.1, box.width()), Math.max(0.1, box.height()));
    return gradients.pattern(gradient, area, page);
  }
}
