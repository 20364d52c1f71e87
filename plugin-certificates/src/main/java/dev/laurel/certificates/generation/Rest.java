package dev.laurel.certificates.generation;

import dev.laurel.certificates.Decision;
import java.time.Duration;

/** Decides how long a range rests whose chunk could not be done: people watch runs. */
@Decision
final class Rest {

  /** The longest of all. */
  static final Duration LONGEST = Duration.ofSeconds(30);

  private static final Duration FIRST = Duration.ofSeconds(1);
  private static final int MOST_DOUBLINGS = 5;

  private Rest() {}

  /**
   * Decides.
   *
   * @param failures how often it could not be done before in a row
   */
  static Duration after(int failures) {
    Duration doubled = FIRST.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
    return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
  }
}
