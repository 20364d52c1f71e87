package dev.laurel.certificates.press;

import org.jspecify.annotations.Nullable;

/**
 * A part of a passage that is of one direction, style and face, or a tab.
 *
 * @param start first character in the passage
 * @param end behind its last character
 * @param level of embedding; odd is from right to left
 * @param run its glyphs, or null for a tab
 */
record Item(
    int start, int end, int level, TextStyle style, Typeface typeface, @Nullable ShapedRun run) {

  boolean tab() {
    return run == null;
  }

  /** How wide it is at the style's own size, in points. */
  double width() {
    if (run == null) {
      return 0;
    }
    double width = run.face().em(run.advance()) * style.size();
    if (style.letterSpacing() != 0) {
      for (int i = 0; i < run.letters().size(); i++) {
        width += spacingAfter(i);
      }
    }
    return width;
  }

  /** What the style adds behind a letter, in points. */
  double spacingAfter(int letter) {
    if (run == null || style.letterSpacing() == 0) {
      return 0;
    }
    String shown = run.letters().get(letter).text();
    return shown.isEmpty() || Scripts.joined(shown.codePointAt(0)) ? 0 : style.letterSpacing();
  }
}
