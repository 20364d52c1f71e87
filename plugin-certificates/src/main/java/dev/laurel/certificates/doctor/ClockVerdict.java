package dev.laurel.certificates.doctor;

import dev.laurel.certificates.Decision;
import java.time.Duration;

/** Decides whether two clocks go together. */
@Decision
final class ClockVerdict {

  /** What nobody notices. */
  static final Duration TOLERANCE = Duration.ofSeconds(5);

  /** More than that confuses jobs of several nodes. */
  static final Duration MOST = Duration.ofMinutes(1);

  /** All zones of the world are so many minutes apart. */
  private static final Duration STEP = Duration.ofMinutes(15);

  private static final Duration LEAST_ZONE = Duration.ofMinutes(29);

  private ClockVerdict() {}

  /**
   * Decides.
   *
   * @param ahead by how much the database's clock is ahead of the host's
   * @param zone the time zone of this process
   */
  static Finding of(Duration ahead, String zone) {
    Duration off = ahead.abs();
    if (off.compareTo(TOLERANCE) <= 0) {
      return Finding.of(Topic.CLOCK, FindingCode.CLOCK_FINE, zone);
    }
    return Finding.of(Topic.CLOCK, code(off), off).showing(off);
  }

  private static FindingCode code(Duration off) {
    if (off.compareTo(MOST) < 0) {
      return FindingCode.CLOCK_OFF;
    }
    long beyond = off.toMillis() % STEP.toMillis();
    boolean isRound = Math.min(beyond, STEP.toMillis() - beyond) < MOST.toMillis();
    return isRound && off.compareTo(LEAST_ZONE) > 0
        ? FindingCode.CLOCK_ZONE
        : FindingCode.CLOCK_WRONG;
  }
}
