package dev.laurel.certificates.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RestTest {

  @ParameterizedTest
  @CsvSource({
    // failures before, seconds
    "0, 1",
    "1, 2",
    "4, 16",
    "5, 30",
    "1000000, 30",
  })
  void growsToHalfAMinute(int failures, long seconds) {
    assertThat(Rest.after(failures)).isEqualTo(Duration.ofSeconds(seconds));
  }
}
