package dev.laurel.certificates.press;

import java.util.List;

/** What came of stamping a certificate. */
public sealed interface Stamping {

  /**
   * It is printed.
   *
   * @param suffix what belongs to this certificate alone
   */
  record Stamped(Suffix suffix) implements Stamping {}

  /**
   * It cannot be printed right, so it is not printed at all.
   *
   * @param code why: {@code NO_GLYPHS} (values: the text, the characters without a glyph), {@code
   *     STRAY_MARK} (values: the text, the marks without a letter) or {@code DOES_NOT_FIT} (values:
   *     the text, the text box); callers add {@code UNDEFINED_FIELD} (values: the placeholder);
   *     words under {@code press.CODE}
   * @param values for the words
   */
  record Unprintable(String code, List<String> values) implements Stamping {

    /** Keeps a copy, so that the value cannot change. */
    public Unprintable {
      values = List.copyOf(values);
    }
  }
}
