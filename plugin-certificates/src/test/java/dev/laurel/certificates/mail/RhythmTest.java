package dev.laurel.certificates.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmTest {

  private static final Instant NOW = Instant.parse("2026-03-14T09:26:53Z");

  @ParameterizedTest
  @CsvSource({
    // mails within the last hour, seconds since the latest, seconds until the next
    " 0,    0,   0",
    " 1,    0,  20",
    " 1,    5,  15",
    " 1,   20,   0",
    " 1, 3000,   0",
    " 9,    1,  19",
    "10,    1, 599",
    "10,  600,   0",
    "40,   60, 540",
    // the clock was set back since the latest
    " 1, -3600,  20",
    "10, -3600, 600",
  })
  void gathersForMomentsAtFirstAndForMinutesOnceThereWereMany(int sent, long ago, long expected) {
    assertThat(
            Rhythm.next(
                IntStream.range(0, sent)
                    .mapToObj(number -> NOW.minusSeconds(ago).minusSeconds(30L * number))
                    .toList(),
                NOW))
        .isEqualTo(NOW.plus(Duration.ofSeconds(expected)));
  }
}
