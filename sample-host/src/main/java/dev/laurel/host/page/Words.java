package dev.laurel.host.page;

import dev.laurel.kit.web.Days;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;

/** Times and shares in words. */
final class Words {

  private Words() {}

  static String day(Instant time, Locale locale) {
    return Days.in(ZoneOffset.UTC, locale).day(time);
  }

  static String time(Instant time, Locale locale) {
    return Days.in(ZoneOffset.UTC, locale).dayAndTime(time);
  }

  /** A share as a whole percentage, never rounded up to what was not reached. */
  static long percent(double share) {
    return (long) Math.floor(share * 100 + 1e-6);
  }
}
