package dev.laurel.certificates.slide;

/**
 * The place of a shape: its box before it is turned, in slide coordinates. It is flipped first,
 * then turned clockwise by {@code rotation} degrees, both about the middle of the box. Text is
 * never mirrored by a flip; a vertical flip turns it upside down.
 */
public record Transform(
    double x,
    double y,
    double width,
    double height,
    double rotation,
    boolean flipHorizontal,
    boolean flipVertical) {

  /** The horizontal middle, about which it turns. */
  public double centreX() {
    return x + width / 2;
  }

  /** The vertical middle, about which it turns. */
  public double centreY() {
    return y + height / 2;
  }

  /**
   * Where a point of the slide lies in the shape's own box, before that was flipped and turned.
   *
   * @return the distances from the left and the upper edge of the box
   */
  public double[] inside(double slideX, double slideY) {
    double turn = Math.toRadians(-rotation);
    double dx = slideX - centreX();
    double dy = slideY - centreY();
    double ownX = dx * Math.cos(turn) - dy * Math.sin(turn);
    double ownY = dx * Math.sin(turn) + dy * Math.cos(turn);
    return new double[] {
      width / 2 + (flipHorizontal ? -ownX : ownX), height / 2 + (flipVertical ? -ownY : ownY)
    };
  }
}
