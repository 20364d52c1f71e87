package dev.laurel.certificates.press;

import dev.laurel.certificates.slide.Colour;

/**
 * A colour to print text in.
 *
 * @param opacity 0 invisible to 1 opaque
 */
record Ink(int red, int green, int blue, double opacity) {

  static final Ink BLACK = new Ink(0, 0, 0, 1);

  static Ink of(Colour colour) {
    return new Ink(colour.red(), colour.green(), colour.blue(), colour.alpha());
  }

  boolean visible() {
    return opacity > 0;
  }
}
