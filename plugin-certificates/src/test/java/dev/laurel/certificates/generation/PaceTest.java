package dev.laurel.certificates.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTest {

  @ParameterizedTest
  @CsvSource({
    // going, counted, total, done, spent ms, per second, seconds left
    "true,  true,  1000, 100, 1000,  100, 9",
    "true,  true,  1000, 100, 3000,  33,  27",
    "true,  true,  1000, 999, 10000, 100, 1",
    "true,  true,  1000, 1000, 1000, 1000, 0",
    // more was settled than was due at first: somebody came later
    "true,  true,  1000, 1200, 1000, 1200, 0",
    "true,  false, 1000, 100, 1000,  100, ",
    "true,  true,  1000, 0,   60000, ,    ",
    "true,  true,  1000, 100, 500,   ,    ",
    "true,  true,  1000, 100, -5000, ,    ",
    "false, true,  1000, 1000, 1000, ,    ",
  })
  void saysHowFastARunIsAndWhenItWillEnd(
      boolean isGoing,
      boolean isCounted,
      long total,
      long done,
      long spent,
      @Nullable Long perSecond,
      @Nullable Long left) {
    Pace.Said said = Pace.of(isGoing, isCounted, total, done, Duration.ofMillis(spent));

    assertThat(said.perSecond()).isEqualTo(perSecond);
    assertThat(said.left()).isEqualTo(left == null ? null : Duration.ofSeconds(left));
  }
}
