package dev.laurel.host.page;

import dev.laurel.kit.web.Days;
import dev.laurel.kit.web.Messages;
import java.time.Instant;
import java.time.ZoneOffset;

/** Times and shares in words. */
final class Words {

  private Words() {}

  static String day(Instant time, Messages.InLanguage words) {
    return Days.in(ZoneOffset.UTC, words.locale()).day(time);
  }

  static String time(Instant time, Messages.InLanguage words) {
    return Days.in(ZoneOffset.UTC, words.locale()).dayAndTime(time);
  }

  /** A share as a whole percentage, never rounded up to what was not reached. */
  static long percent(double share) {
    return (long) Math.floor(share * 100 + 1e-6);
  }
}
