package dev.laurel.certificates.certificate;

import dev.laurel.certificates.Decision;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides whether a certificate has ended, may be renewed, and when its holder is reminded. */
@Decision
public final class Expiry {

  /** How long before the end the holder is told; the last time at the end. */
  static final List<Duration> AHEAD =
      List.of(Duration.ofDays(30), Duration.ofDays(7), Duration.ZERO);

  private Expiry() {}

  /**
   * How it is now.
   *
   * @param dated the day it bears
   * @param until its last moment, or null when it is valid for ever
   */
  public static Validity of(Instant dated, @Nullable Instant until, Instant now) {
    if (until == null) {
      return Validity.LASTING;
    }
    if (now.isAfter(until)) {
      return Validity.EXPIRED;
    }
    return now.isBefore(renewableFrom(dated, until)) ? Validity.LASTING : Validity.ENDING;
  }

  /** From when on it may be renewed: the first reminder. */
  static Instant renewableFrom(Instant dated, Instant until) {
    return AHEAD.stream()
        .map(until::minus)
        .filter(moment -> moment.isAfter(dated))
        .findFirst()
        .orElse(until);
  }

  /** How many of the moments for reminders have come. */
  static int come(Instant until, Instant now) {
    return (int) AHEAD.stream().filter(ahead -> !until.minus(ahead).isAfter(now)).count();
  }

  /**
   * Whether somebody is told anything at a moment for reminders.
   *
   * @param come which, counted from 1; one that came before the certificate itself says nothing
   */
  static boolean isTold(Instant dated, Instant until, int come) {
    return until.minus(AHEAD.get(come - 1)).isAfter(dated);
  }
}
