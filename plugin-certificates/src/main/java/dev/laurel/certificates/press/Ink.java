package dev.laurel.certificates.press;

import dev.laurel.certificates.slide.Colour;
import org.jspecify.annotations.Nullable;

/**
 * What text is printed in: one colour, or a gradient.
 *
 * @param opacity 0 invisible to 1 opaque
 * @param pattern the gradient's name among the page's resources, or null
 */
record Ink(int red, int green, int blue, double opacity, @Nullable String pattern) {

  static final Ink BLACK = new Ink(0, 0, 0, 1, null);

  static Ink of(Colour colour) {
    return new Ink(colour.red(), colour.green(), colour.blue(), colour.alpha(), null);
  }

  /** The same ink in a gradient; its own colour is kept for lines below and through the text. */
  Ink in(String gradient) {
    return new Ink(red, green, blue, opacity, gradient);
  }

  boolean visible() {
    return opacity > 0;
  }
}
