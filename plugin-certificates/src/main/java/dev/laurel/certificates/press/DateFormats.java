package dev.laurel.certificates.press;

import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The ways dates are written that templates ask for, in Latin digits, each made ready once. */
final class DateFormats {

  private static final int MOST_KEPT = 500;
  private static final Map<Key, DateTimeFormatter> KEPT = new ConcurrentHashMap<>();

  private record Key(@Nullable String pattern, Locale language) {}

  private DateFormats() {}

  /**
   * Throws {@link IllegalArgumentException} if the pattern cannot be read.
   *
   * @param pattern of CLDR, or null for the long form of the language
   */
  static DateTimeFormatter of(@Nullable String pattern, Locale language) {
    Key key = new Key(pattern, language);
    DateTimeFormatter known = KEPT.get(key);
    if (known == null) {
      DateTimeFormatter made =
          pattern == null
              ? DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
              : DateTimeFormatter.ofPattern(pattern);
      known = made.localizedBy(language).withDecimalStyle(DecimalStyle.STANDARD);
      if (KEPT.size() >= MOST_KEPT) {
        KEPT.clear();
      }
      KEPT.put(key, known);
    }
    return known;
  }
}
