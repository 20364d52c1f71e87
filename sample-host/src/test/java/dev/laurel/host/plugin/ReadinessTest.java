package dev.laurel.host.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReadinessTest {

  @ParameterizedTest
  @CsvSource({
    "RUNNING, true, false, ''",
    "RUNNING, false, false, not well",
    "RUNNING, false, true, left alone",
    "RUNNING, true, true, left alone",
    "STARTING, false, false, being started",
    "FAILED, false, false, could not start",
    "REFUSED, false, false, not taken",
    "MISSING, false, false, no course starts"
  })
  void saysWhy(PluginState state, boolean isWell, boolean isResting, String words) {
    assertThat(Readiness.objection(state, isWell, isResting).orElse("")).contains(words);
    assertThat(Readiness.objection(state, isWell, isResting).isEmpty()).isEqualTo(words.isEmpty());
  }

  @ParameterizedTest
  @EnumSource(PluginState.class)
  void saysItInSentences(PluginState state) {
    assertThat(Readiness.objection(state, false, false).orElseThrow()).matches("It [a-z].*\\.");
  }
}
