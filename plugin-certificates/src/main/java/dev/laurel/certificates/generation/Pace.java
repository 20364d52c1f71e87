package dev.laurel.certificates.generation;

import dev.laurel.certificates.Decision;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Decides how fast a run is said to be, and when it is expected to end. */
@Decision
public final class Pace {

  /** Before that much time has passed nothing is said: the first chunk is no measure. */
  private static final Duration SHORTEST = Duration.ofMillis(500);

  private Pace() {}

  /**
   * What is said.
   *
   * @param perSecond how many it settles in a second; null while nothing can be said
   * @param left how long it will still take; null while nothing can be said
   */
  public record Said(@Nullable Long perSecond, @Nullable Duration left) {}

  /**
   * Decides.
   *
   * @param isGoing whether it has not ended
   * @param isCounted whether the total is known
   * @param total how many it has to settle, of those it has counted
   * @param done how many it has settled
   * @param spent how long it has gone
   */
  public static Said of(boolean isGoing, boolean isCounted, long total, long done, Duration spent) {
    if (!isGoing || done <= 0 || spent.compareTo(SHORTEST) <= 0) {
      return new Said(null, null);
    }
    double perMilli = (double) done / spent.toMillis();
    long rest = Math.max(0, total - done);
    Duration left = isCounted ? Duration.ofSeconds((long) Math.ceil(rest / perMilli / 1000)) : null;
    return new Said(Math.round(perMilli * 1000), left);
  }
}
