package dev.laurel.certificates.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.kit.web.Throttle;
import dev.laurel.test.SettableClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ThrottleTest {

  private final SettableClock clock = new SettableClock(Instant.parse("2026-11-24T10:00:00Z"));

  @Test
  void letsAsManyAtOnceAsInAMinuteAndThenOneAfterTheOther() {
    Throttle throttle = new Throttle(60, clock);

    for (int at = 0; at < 60; at++) {
      assertThat(throttle.ask("a")).isZero();
    }
    assertThat(throttle.ask("a")).isEqualTo(Duration.ofSeconds(1));
    clock.advance(Duration.ofMillis(999));
    assertThat(throttle.ask("a")).isPositive();
    clock.advance(Duration.ofMillis(1));
    assertThat(throttle.ask("a")).isZero();
    assertThat(throttle.ask("a")).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void whoLooksHowLongToWaitIsNotCounted() {
    Throttle throttle = new Throttle(1, clock);

    assertThat(throttle.look("a")).isZero();
    assertThat(throttle.look("a")).isZero();
    throttle.ask("a");
    assertThat(throttle.look("a")).isEqualTo(Duration.ofMinutes(1));
    assertThat(throttle.look("b")).isZero();
  }

  @Test
  void countsEachClientAlone() {
    Throttle throttle = new Throttle(1, clock);

    assertThat(throttle.ask("a")).isZero();
    assertThat(throttle.ask("b")).isZero();
    assertThat(throttle.ask("a")).isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void forgetsWhatWasAskedAMinuteAgo() {
    Throttle throttle = new Throttle(2, clock);
    throttle.ask("a");
    throttle.ask("a");

    clock.advance(Duration.ofHours(1));

    assertThat(throttle.ask("a")).isZero();
    assertThat(throttle.ask("a")).isZero();
    assertThat(throttle.ask("a")).isPositive();
  }

  @Test
  void losesNothingWhenTheClockIsSetBack() {
    Throttle throttle = new Throttle(1, clock);
    throttle.ask("a");

    clock.advance(Duration.ofHours(-1));

    assertThat(throttle.ask("a")).isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void remembersNoMoreThanSomeClients() {
    Throttle throttle = new Throttle(1, clock);

    for (int at = 0; at < 60_000; at++) {
      throttle.ask("client " + at);
    }

    assertThat(throttle.size()).isEqualTo(50_000);
    assertThat(throttle.ask("client 59999")).isPositive();
  }

  @Test
  void letsAllThroughWithoutALimit() {
    Throttle throttle = new Throttle(0, clock);

    for (int at = 0; at < 1_000; at++) {
      assertThat(throttle.ask("a")).isZero();
    }
    assertThat(throttle.size()).isZero();
  }
}
