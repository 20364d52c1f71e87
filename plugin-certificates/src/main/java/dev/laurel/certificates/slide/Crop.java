package dev.laurel.certificates.slide;

/**
 * How much of an image is cut off at each side, as parts of its width or height. Negative: that
 * much blank is added.
 */
public record Crop(double left, double top, double right, double bottom) {

  /** All of the image. */
  public static final Crop NOTHING = new Crop(0, 0, 0, 0);
}
