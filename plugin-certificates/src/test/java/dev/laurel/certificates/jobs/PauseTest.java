package dev.laurel.certificates.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PauseTest {

  @ParameterizedTest
  @CsvSource({
    // failures before, pause
    "0,          PT2S",
    "1,          PT3.6S",
    "2,          PT6.48S",
    "9,          PT6M36.719S",
    "10,         PT10M",
    "2147483647, PT10M"
  })
  void growsFromSecondsToTenMinutes(int failures, Duration pause) {
    assertThat(Pause.after(failures)).isEqualTo(pause);
  }

  @ParameterizedTest
  @CsvSource({"0, PT2S", "4, PT20.995S", "5, PT30S", "2147483647, PT30S"})
  void growsToHalfAMinuteForWorkThatPeopleWatch(int failures, Duration pause) {
    assertThat(Pause.brief(failures)).isEqualTo(pause);
  }
}
