package dev.laurel.certificates.mail;

import dev.laurel.certificates.Decision;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Decides when the next mail goes to somebody: at once if there was none of late; otherwise what
 * comes is gathered, for moments at first and for minutes once there were many.
 */
@Decision
final class Rhythm {

  /** How far back mails count. */
  static final Duration OF_LATE = Duration.ofHours(1);

  private static final Duration MOMENTS = Duration.ofSeconds(20);
  private static final Duration MINUTES = Duration.ofMinutes(10);
  private static final int MANY = 10;

  private Rhythm() {}

  /**
   * Decides.
   *
   * @param sent when mails were sent within {@link #OF_LATE}, the latest first
   * @param now what time it is
   * @return when, not before now
   */
  static Instant next(List<Instant> sent, Instant now) {
    if (sent.isEmpty()) {
      return now;
    }
    Duration pause = sent.size() < MANY ? MOMENTS : MINUTES;
    // One that was sent later than now was sent before the clock was set back.
    Instant latest = sent.get(0).isAfter(now) ? now : sent.get(0);
    Instant next = latest.plus(pause);
    return next.isBefore(now) ? now : next;
  }
}
