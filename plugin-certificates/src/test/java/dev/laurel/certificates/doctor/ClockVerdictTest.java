package dev.laurel.certificates.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockVerdictTest {

  @ParameterizedTest
  @CsvSource({
    "PT0S, CLOCK_FINE",
    "PT5S, CLOCK_FINE",
    "PT-5S, CLOCK_FINE",
    "PT6S, CLOCK_OFF",
    "PT-59S, CLOCK_OFF",
    "PT1M, CLOCK_WRONG",
    "PT-7M, CLOCK_WRONG",
    "PT15M, CLOCK_WRONG",
    "PT1H, CLOCK_ZONE",
    "PT-1H0M30S, CLOCK_ZONE",
    "PT5H30M10S, CLOCK_ZONE",
    "PT5H44M30S, CLOCK_ZONE",
    "PT1H7M, CLOCK_WRONG",
  })
  void decides(Duration ahead, FindingCode code) {
    assertThat(ClockVerdict.of(ahead, "Europe/Paris").code()).isEqualTo(code);
  }
}
