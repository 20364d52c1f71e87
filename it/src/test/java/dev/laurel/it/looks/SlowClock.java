package dev.laurel.it.looks;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * A clock that starts at a moment and goes ten thousand times slower than others: what happens one
 * after the other has times one after the other, and all pictures show the same minute. For any
 * thread.
 */
final class SlowClock extends Clock {

  private static final int SLOWER = 10_000;

  private final long begun = System.nanoTime();
  private volatile Instant start;

  SlowClock(Instant start) {
    this.start = start;
  }

  /** Moves it on. */
  synchronized void advance(Duration duration) {
    start = start.plus(duration);
  }

  @Override
  public Instant instant() {
    return start.plusNanos((System.nanoTime() - begun) / SLOWER).truncatedTo(ChronoUnit.MICROS);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("Pictures keep to UTC");
  }
}
