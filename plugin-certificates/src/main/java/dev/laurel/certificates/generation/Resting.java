package dev.laurel.certificates.generation;

import dev.laurel.certificates.jobs.Obstacle;
import java.time.Instant;

/**
 * What stands in the way of a part of a run, which rests; the other parts go on.
 *
 * @param fault what it is, as kept, and in a second line the number of the fault in the log
 * @param until when it is tried again
 */
public record Resting(String fault, Instant until) {

  /** What it is. */
  Obstacle obstacle() {
    return Obstacle.valueOf(fault.lines().findFirst().orElseThrow());
  }

  /** The key of its words, into which the number goes. */
  public String words() {
    return "generation." + obstacle();
  }

  /** The number of the fault in the log. */
  public String number() {
    return fault.lines().skip(1).findFirst().orElse("");
  }
}
