package dev.laurel.certificates.press;

import dev.laurel.certificates.slide.RunStyle.Caps;
import java.util.List;
import java.util.Locale;

/** Sets text in capitals where its style says so. */
final class Capitals {

  private static final double SMALL = 0.8;

  private Capitals() {}

  static void add(String text, TextStyle style, boolean filledIn, List<Piece> pieces) {
    if (text.isEmpty()) {
      return;
    }
    if (style.caps() == Caps.AS_WRITTEN) {
      pieces.add(new Piece(text, style, filledIn));
      return;
    }
    Locale language = Locale.forLanguageTag(style.language());
    if (style.caps() == Caps.ALL) {
      pieces.add(new Piece(text.toUpperCase(language), style, filledIn));
    } else {
      TextStyle small = style.scaled(SMALL);
      for (int start = 0; start < text.length(); ) {
        boolean lower = lower(text, start);
        int end = start;
        while (end < text.length() && lower(text, end) == lower) {
          end += Character.charCount(text.codePointAt(end));
        }
        String part = text.substring(start, end);
        pieces.add(
            lower
                ? new Piece(part.toUpperCase(language), small, filledIn)
                : new Piece(part, style, filledIn));
        start = end;
      }
    }
  }

  private static boolean lower(String text, int position) {
    return Character.isLowerCase(text.codePointAt(position));
  }
}
