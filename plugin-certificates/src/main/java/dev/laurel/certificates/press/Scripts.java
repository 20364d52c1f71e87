package dev.laurel.certificates.press;

import java.lang.Character.UnicodeScript;

/** What characters are to a typesetter. */
final class Scripts {

  private Scripts() {}

  /** Whether it belongs to the character before it: a mark, or an invisible control. */
  static boolean dependent(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT ->
          true;
      default -> false;
    };
  }

  /** Whether it is invisible and acts on its neighbours: a joiner, a selector of shapes. */
  static boolean control(int codePoint) {
    return codePoint >= 0x180B && codePoint <= 0x180F
        || codePoint >= 0x200B && codePoint <= 0x200F
        || codePoint >= 0x202A && codePoint <= 0x202E
        || codePoint >= 0x2060 && codePoint <= 0x206F
        || codePoint >= 0xFE00 && codePoint <= 0xFE0F
        || codePoint == 0xFEFF
        || codePoint == 0xAD
        || codePoint == 0x34F
        || codePoint == 0x61C
        || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
  }

  /** Whether it goes with whatever stands beside it: a blank or a sign that all scripts share. */
  static boolean neutral(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.SPACE_SEPARATOR,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  /** Whether it is written in the font for East Asian text. */
  static boolean eastAsian(int codePoint) {
    return codePoint >= 0x1100
        && switch (UnicodeScript.of(codePoint)) {
          case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI -> true;
          default ->
              codePoint >= 0x3000 && codePoint <= 0x303F
                  || codePoint >= 0xFF00 && codePoint <= 0xFFEF;
        };
  }

  /** Whether it is written in the font for complex scripts. */
  static boolean complex(int codePoint) {
    return codePoint >= 0x590
        && switch (UnicodeScript.of(codePoint)) {
          case LATIN,
              GREEK,
              CYRILLIC,
              ARMENIAN,
              GEORGIAN,
              ETHIOPIC,
              CHEROKEE,
              COMMON,
              INHERITED,
              HAN,
              HIRAGANA,
              KATAKANA,
              HANGUL,
              BOPOMOFO,
              YI ->
              false;
          default -> true;
        };
  }

  /** Whether letters of it are joined, so that nothing may be put between them. */
  static boolean joined(int codePoint) {
    return codePoint >= 0x600
        && switch (UnicodeScript.of(codePoint)) {
          case ARABIC, SYRIAC, MONGOLIAN, NKO, MANDAIC, DEVANAGARI, BENGALI, GURMUKHI -> true;
          default -> false;
        };
  }
}
