package dev.laurel.certificates.press;

import dev.laurel.certificates.slide.RunStyle;
import org.jspecify.annotations.Nullable;

/**
 * How letters are printed: a style of the slide with its fonts found and its paints made plain.
 *
 * @param size in points; of raised and lowered text already the smaller one
 * @param rise in points
 * @param edge colour of the letters' outline, or null
 * @param edgeWidth in points
 * @param letterSpacing in points
 */
record TextStyle(
    Typeface latin,
    Typeface eastAsian,
    Typeface complex,
    double size,
    double rise,
    Ink ink,
    @Nullable Ink edge,
    double edgeWidth,
    @Nullable Ink highlight,
    double letterSpacing,
    RunStyle.Caps caps,
    RunStyle.Underline underline,
    RunStyle.Strike strike,
    String language) {

  /** The face this style has for a character, whether or not it has a glyph for it. */
  Typeface typeface(int codePoint) {
    if (Scripts.eastAsian(codePoint)) {
      return eastAsian;
    }
    return Scripts.complex(codePoint) ? complex : latin;
  }

  /** The same at another size. */
  TextStyle scaled(double factor) {
    return changed(size * factor, ink);
  }

  /** The same in another ink. */
  TextStyle in(Ink other) {
    return changed(size, other);
  }

  private TextStyle changed(double newSize, Ink newInk) {
    return new TextStyle(
        latin,
        eastAsian,
        complex,
        newSize,
        rise,
        newInk,
        edge,
        edgeWidth,
        highlight,
        letterSpacing,
        caps,
        underline,
        strike,
        language);
  }

  double ascent() {
    return latin.face().em(latin.face().font().ascent()) * size;
  }

  double descent() {
    return latin.face().em(latin.face().font().descent()) * size;
  }

  double lineGap() {
    return latin.face().em(latin.face().font().lineGap()) * size;
  }
}
