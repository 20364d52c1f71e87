package dev.laurel.host.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.plugin.host.Badge;
import dev.laurel.plugin.host.GradingPolicy;
import dev.laurel.plugin.host.Standing;
import dev.laurel.plugin.host.UserId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraderTest {

  private static final UserId LEARNER = new UserId("1");

  private static Standing standing(
      double homework,
      double exam,
      double completion,
      @Nullable Double passMark,
      @Nullable Double minimum) {
    return Grader.standing(
        LEARNER,
        Map.of("Homework", homework, "Exam", exam),
        completion,
        new GradingPolicy(
            passMark,
            List.of(
                new GradingPolicy.Range("Distinction", 0.85), new GradingPolicy.Range("Pass", 0.6)),
            List.of(new Badge("Homework", 0.4), new Badge("Exam", 0.6)),
            minimum));
  }

  @ParameterizedTest
  @CsvSource({
    "0.9, 0.9, 1.0, 0.60, 0.5, true,  Distinction",
    "0.9, 0.9, 0.4, 0.60, 0.5, false, Distinction",
    "0.6, 0.6, 0.5, 0.60, 0.5, true,  Pass",
    "0.5, 0.6, 1.0, 0.60, 0.5, false, ",
    "0.2, 0.9, 1.0, 0.60, ,    true,  Pass",
    "1.0, 1.0, 1.0, ,     ,    false, Distinction"
  })
  void passesWhoReachesThePassMarkAndTheCompletionRule(
      double homework,
      double exam,
      double completion,
      @Nullable Double passMark,
      @Nullable Double minimum,
      boolean passes,
      @Nullable String name) {
    Standing standing = standing(homework, exam, completion, passMark, minimum);

    assertThat(standing.passes()).isEqualTo(passes);
    assertThat(standing.gradeName()).isEqualTo(name);
  }

  @Test
  void isNotMisledByBinaryFractions() {
    GradingPolicy policy =
        new GradingPolicy(
            0.6,
            List.of(),
            List.of(
                new Badge("a", 0.1), new Badge("b", 0.2), new Badge("c", 0.3), new Badge("d", 0.4)),
            null);

    Standing standing =
        Grader.standing(LEARNER, Map.of("a", 0.6, "b", 0.6, "c", 0.6, "d", 0.6), 1, policy);

    assertThat(standing.passes()).isTrue();
  }
}
