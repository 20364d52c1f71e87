package dev.laurel.host.user;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.test.SettableClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AttemptsTest {

  private final SettableClock clock = new SettableClock(Instant.parse("2026-11-24T10:00:00Z"));
  private final Attempts attempts = new Attempts(clock);

  private void wrong(int times, String address, String name) {
    for (int i = 0; i < times; i++) {
      attempts.wrong(address, name);
    }
  }

  @Test
  void aNameIsGuessedTenTimesAMinuteHoweverItIsWritten() {
    wrong(9, "198.51.100.1", "lea");
    assertThat(attempts.delay("198.51.100.1", "Lea")).isZero();
    wrong(1, "198.51.100.1", "LEA");

    assertThat(attempts.delay("198.51.100.1", "lea")).isEqualTo(Duration.ofSeconds(6));
    clock.advance(Duration.ofSeconds(6));
    assertThat(attempts.delay("198.51.100.1", "lea")).isZero();
  }

  @Test
  void whoGuessesKeepsNobodyOutWhoComesFromElsewhere() {
    wrong(50, "198.51.100.1", "lea");

    assertThat(attempts.delay("198.51.100.2", "lea")).isZero();
    assertThat(attempts.delay("198.51.100.1", "ines")).isZero();
  }

  @Test
  void anAddressThatTriesOneNameAfterTheOtherWaitsAsWell() {
    for (int i = 0; i < 60; i++) {
      attempts.wrong("198.51.100.1", "user" + i);
    }

    assertThat(attempts.delay("198.51.100.1", "another")).isEqualTo(Duration.ofSeconds(1));
  }
}
