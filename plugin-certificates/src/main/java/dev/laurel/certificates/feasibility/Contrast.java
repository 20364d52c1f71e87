package dev.laurel.certificates.feasibility;

import dev.laurel.certificates.slide.Colour;

/** How much two colours differ in lightness, from 1 to 21 (WCAG 2.2, contrast ratio). */
final class Contrast {

  private Contrast() {}

  /** The contrast of letters, maybe translucent, on a ground. */
  static double between(Colour letters, Colour ground) {
    double one = luminance(mixed(letters, ground));
    double other = luminance(ground);
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }

  private static Colour mixed(Colour above, Colour below) {
    return new Colour(
        mixed(above.red(), below.red(), above.alpha()),
        mixed(above.green(), below.green(), above.alpha()),
        mixed(above.blue(), below.blue(), above.alpha()),
        1);
  }

  private static int mixed(int above, int below, double alpha) {
    return (int) Math.round(above * alpha + below * (1 - alpha));
  }

  private static double luminance(Colour colour) {
    return 0.2126 * linear(colour.red())
        + 0.7152 * linear(colour.green())
        + 0.0722 * linear(colour.blue());
  }

  private static double linear(int value) {
    double part = value / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
