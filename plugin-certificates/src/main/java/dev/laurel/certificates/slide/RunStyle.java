package dev.laurel.certificates.slide;

import org.jspecify.annotations.Nullable;

/**
 * How letters look.
 *
 * @param families names of the fonts, for each kind of script
 * @param size in points, before any {@link TextBody.Autofit}
 * @param outline of the letters
 * @param letterSpacing added after each letter, in points
 * @param baseline raised (positive) or lowered by this part of the size; such text is set at two
 *     thirds of its size
 * @param language BCP 47 tag, empty if not marked
 */
public record RunStyle(
    Families families,
    double size,
    boolean bold,
    boolean italic,
    Underline underline,
    Strike strike,
    Paint fill,
    @Nullable Stroke outline,
    @Nullable Colour highlight,
    double letterSpacing,
    Caps caps,
    double baseline,
    String language) {

  /** The same style in other fonts. */
  RunStyle in(Families others) {
    return new RunStyle(
        others,
        size,
        bold,
        italic,
        underline,
        strike,
        fill,
        outline,
        highlight,
        letterSpacing,
        caps,
        baseline,
        language);
  }

  /**
   * The names of the fonts, theme fonts resolved.
   *
   * @param symbol null if none was chosen
   */
  public record Families(
      String latin, String eastAsian, String complexScript, @Nullable String symbol) {}

  /** A line below. */
  public enum Underline {
    NONE,
    SINGLE,
    DOUBLE,
    HEAVY,
    DOTTED,
    DASHED,
    WAVY
  }

  /** A line through. */
  public enum Strike {
    NONE,
    SINGLE,
    DOUBLE
  }

  /** Capitals. */
  public enum Caps {
    AS_WRITTEN,
    ALL,
    /** Small letters as smaller capitals. */
    SMALL
  }
}
