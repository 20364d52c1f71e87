package dev.laurel.certificates.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.test.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SteadyClockTest {

  private static final Instant START = Instant.parse("2026-10-25T02:59:00Z");

  private final SettableClock wall = new SettableClock(START);
  private final AtomicLong nanos = new AtomicLong(-5);
  private final SteadyClock clock = new SteadyClock(wall::instant, nanos::get);

  private void pass(Duration time) {
    wall.advance(time);
    nanos.addAndGet(time.toNanos());
  }

  @Test
  void isTheTimeOfTheHostAndFollowsItAhead() {
    pass(Duration.ofSeconds(10));
    assertThat(clock.now()).isEqualTo(START.plusSeconds(10));

    wall.advance(Duration.ofHours(1));
    assertThat(clock.now()).isEqualTo(START.plusSeconds(3610));
  }

  @Test
  void goesOnMoreSlowlyWhenTheHostIsSetBackUntilThatHasCaughtUp() {
    wall.advance(Duration.ofHours(-1));
    assertThat(clock.now()).isEqualTo(START);

    pass(Duration.ofSeconds(60));
    assertThat(clock.now()).isEqualTo(START.plusSeconds(30));

    pass(Duration.ofHours(2).minusSeconds(60));
    assertThat(clock.now()).isEqualTo(START.plus(Duration.ofHours(1))).isEqualTo(wall.instant());

    pass(Duration.ofSeconds(60));
    assertThat(clock.now()).isEqualTo(wall.instant());
  }
}
