package dev.laurel.host.page;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Times and shares in words. */
final class Words {

  private Words() {}

  static String day(Instant time, Locale locale) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(locale)
        .withZone(ZoneOffset.UTC)
        .format(time);
  }

  static String time(Instant time, Locale locale) {
    return day(time, locale)
        + ", "
        + DateTimeFormatter.ofPattern("HH:mm", locale).withZone(ZoneOffset.UTC).format(time);
  }

  /** A share as a whole percentage, never rounded up to what was not reached. */
  static long percent(double share) {
    return (long) Math.floor(share * 100 + 1e-6);
  }
}
