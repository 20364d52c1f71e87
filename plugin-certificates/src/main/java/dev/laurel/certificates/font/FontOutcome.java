package dev.laurel.certificates.font;

import dev.laurel.certificates.press.FontFacts;

/** What came of bringing a font. */
sealed interface FontOutcome {

  /** It is there. */
  record Taken(FontRow font) implements FontOutcome {}

  /** It is no font that certificates can be printed in. */
  record NoFont() implements FontOutcome {}

  /**
   * Its owner does not allow it.
   *
   * @param family the font
   * @param embedding what is allowed
   */
  record NotAllowed(String family, FontFacts.Embedding embedding) implements FontOutcome {}

  /** The organisation has as many as can be. */
  record TooMany(int most) implements FontOutcome {}
}
