package dev.laurel.certificates.press;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;

/** Which shipped families have the letters of a script. */
final class Fallbacks {

  private static final List<String> SYMBOLS =
      List.of("Noto Sans", "Noto Sans Symbols2", "Noto Emoji", "Droid Sans Fallback", "Noto Serif");

  private Fallbacks() {}

  /** Families that may have a character, the best first. */
  static List<String> families(int codePoint, boolean serif) {
    UnicodeScript script = UnicodeScript.of(codePoint);
    return switch (script) {
      case LATIN, GREEK, CYRILLIC ->
          serif ? List.of("Noto Serif", "Noto Sans") : List.of("Noto Sans", "Noto Serif");
      case ARABIC ->
          serif
              ? List.of("Noto Naskh Arabic", "Noto Sans Arabic")
              : List.of("Noto Sans Arabic", "Noto Naskh Arabic");
      case HANGUL -> List.of("NanumSquare");
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> List.of("Droid Sans Fallback", "NanumSquare");
      case COMMON, INHERITED -> SYMBOLS;
      default -> List.of("Noto Sans " + name(script), "Noto Serif " + name(script));
    };
  }

  /** Whether it is worth looking through all installed fonts for it. */
  static boolean rare(int codePoint) {
    return Character.isDefined(codePoint)
        && Character.getType(codePoint) != Character.PRIVATE_USE
        && !Character.isISOControl(codePoint);
  }

  /** Whether a font has serifs, as far as its name says. */
  static boolean serif(String postScriptName) {
    return postScriptName.contains("serif")
        || postScriptName.contains("caladea")
        || postScriptName.contains("garamond")
        || postScriptName.contains("times");
  }

  private static String name(UnicodeScript script) {
    String name = script.name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }
}
