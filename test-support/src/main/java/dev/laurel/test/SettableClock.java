package dev.laurel.test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands until a test moves it. In UTC; for any thread. */
public final class SettableClock extends Clock {

  private final AtomicReference<Instant> now;

  /** A clock that shows a moment. */
  public SettableClock(Instant start) {
    this.now = new AtomicReference<>(start);
  }

  /** Moves it on, or back when the duration is negative. */
  public void advance(Duration duration) {
    now.updateAndGet(moment -> moment.plus(duration));
  }

  /** Sets it. */
  public void set(Instant moment) {
    now.set(moment);
  }

  @Override
  public Instant instant() {
    return Objects.requireNonNull(now.get());
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("Tests keep to UTC");
  }
}
