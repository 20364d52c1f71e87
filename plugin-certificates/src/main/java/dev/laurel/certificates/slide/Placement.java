package dev.laurel.certificates.slide;

/**
 * How a slide is laid on an A4 page: a point (x, y) of the slide lands at (x × scaleX + left, y ×
 * scaleY + top) of the page, both measured from the upper left corner.
 *
 * @param kind what the slide's size is to A4
 */
public record Placement(
    Kind kind,
    double pageWidth,
    double pageHeight,
    double scaleX,
    double scaleY,
    double left,
    double top) {

  private static final double MILLIMETRE = 72 / 25.4;
  private static final double LONG = 297 * MILLIMETRE;
  private static final double SHORT = 210 * MILLIMETRE;
  private static final double PRESET_LONG = 780;
  private static final double PRESET_SHORT = 540;
  private static final double TOLERANCE = MILLIMETRE + 0.01;

  /** What a slide's size is to A4. */
  public enum Kind {
    /** 297 × 210 mm within a millimetre, either way up. */
    TRUE_A4,
    /**
     * PowerPoint's "A4 Paper", which is 275.2 × 190.5 mm. It is stretched to the page, by 8 % one
     * way and 10 % the other: nobody sees the 2 % between them, but everybody would see a picture
     * that leaves a white strip.
     */
    PRESET_A4,
    /** Anything else; scaled to fit or to fill, and centred. */
    OTHER
  }

  static Placement onA4(double width, double height, Fitting fitting) {
    boolean landscape = width >= height;
    double longSide = Math.max(width, height);
    double shortSide = Math.min(width, height);
    double pageWidth = landscape ? LONG : SHORT;
    double pageHeight = landscape ? SHORT : LONG;
    Kind kind =
        near(longSide, LONG) && near(shortSide, SHORT)
            ? Kind.TRUE_A4
            : near(longSide, PRESET_LONG) && near(shortSide, PRESET_SHORT)
                ? Kind.PRESET_A4
                : Kind.OTHER;
    double scaleX = pageWidth / width;
    double scaleY = pageHeight / height;
    if (kind == Kind.OTHER) {
      scaleX =
          scaleY = fitting == Fitting.FILL ? Math.max(scaleX, scaleY) : Math.min(scaleX, scaleY);
    }
    return new Placement(
        kind,
        pageWidth,
        pageHeight,
        scaleX,
        scaleY,
        (pageWidth - width * scaleX) / 2,
        (pageHeight - height * scaleY) / 2);
  }

  private static boolean near(double found, double expected) {
    return Math.abs(found - expected) <= TOLERANCE;
  }
}
