package dev.laurel.certificates.slide;

/**
 * A colour of the sRGB space.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 * @param alpha 0 invisible to 1 opaque
 */
public record Colour(int red, int green, int blue, double alpha) {

  /** Opaque black. */
  public static final Colour BLACK = new Colour(0, 0, 0, 1);

  /** Opaque white. */
  public static final Colour WHITE = new Colour(255, 255, 255, 1);
}
