package dev.laurel.certificates.jobs;

import dev.laurel.certificates.Decision;
import java.time.Duration;

/**
 * Decides how long a job that failed rests: seconds at first, each time longer, but never so long
 * that somebody would have to look when what it needs is back after a night.
 */
@Decision
final class Pause {

  private static final long FIRST_MILLIS = 2_000;
  private static final double GROWTH = 1.8;

  /** The longest of all. */
  static final Duration LONGEST = Duration.ofMinutes(10);

  private static final Duration LONGEST_BRIEF = Duration.ofSeconds(30);

  private Pause() {}

  /**
   * Decides.
   *
   * @param failures how often it failed before in a row
   */
  static Duration after(int failures) {
    double millis = FIRST_MILLIS * Math.pow(GROWTH, failures);
    return millis < LONGEST.toMillis() ? Duration.ofMillis(Math.round(millis)) : LONGEST;
  }

  /**
   * Decides for work that people watch: half a minute at most.
   *
   * @param failures how often it failed before in a row
   */
  static Duration brief(int failures) {
    Duration pause = after(failures);
    return pause.compareTo(LONGEST_BRIEF) < 0 ? pause : LONGEST_BRIEF;
  }
}
