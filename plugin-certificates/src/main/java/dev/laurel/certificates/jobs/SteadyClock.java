package dev.laurel.certificates.jobs;

import com.github.kagkarlsson.scheduler.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * The time of jobs: that of the host, except that it goes on when the host's clock is set back. It
 * goes at half the speed then, until the host's clock has caught up. The scheduler waits for
 * moments, and would wait for the hour that comes a second time. For any thread.
 */
final class SteadyClock implements Clock {

  private static final int SLOWNESS = 2;

  private final Supplier<Instant> told;
  private final LongSupplier nanos;
  private final AtomicReference<Moment> last;

  private record Moment(Instant at, long nanos) {

    Moment after(Instant told, long nanosNow) {
      Duration passed = Duration.ofNanos(Math.max(0, nanosNow - nanos));
      Instant slow = at.plus(passed.dividedBy(SLOWNESS));
      return new Moment(told.isAfter(slow) ? told : slow, nanosNow);
    }
  }

  /**
   * A clock that begins with the time of another.
   *
   * @param told what the other shows
   * @param nanos what has passed since any moment, in nanoseconds; never goes back
   */
  SteadyClock(Supplier<Instant> told, LongSupplier nanos) {
    this.told = told;
    this.nanos = nanos;
    this.last = new AtomicReference<>(new Moment(told.get(), nanos.getAsLong()));
  }

  @Override
  public Instant now() {
    return last.updateAndGet(before -> before.after(told.get(), nanos.getAsLong())).at();
  }
}
