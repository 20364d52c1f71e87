package dev.laurel.certificates.course;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.plugin.host.Badge;
import dev.laurel.plugin.host.GradingPolicy;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChecklistTest {

  private static final List<Badge> WHOLE =
      List.of(new Badge("Homework", 0.4), new Badge("Exam", 0.6));

  private static GradingPolicy policy(
      @Nullable Double passMark, List<Badge> badges, @Nullable Double completion) {
    return new GradingPolicy(passMark, List.of(), badges, completion);
  }

  private static ChecklistItem item(GradingPolicy policy, String code) {
    return Checklist.of(policy).stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void isFineForAnOrdinaryPolicy() {
    assertThat(Checklist.of(policy(0.6, WHOLE, 0.8))).allMatch(ChecklistItem::ok).hasSize(3);
  }

  @Test
  void findsWeightsThatDoNotAddUp() {
    ChecklistItem weights =
        item(policy(0.6, List.of(new Badge("Exam", 0.9)), 0.8), "BADGE_WEIGHTS");

    assertThat(weights.ok()).isFalse();
    assertThat(weights.values()).containsExactly(90L);
  }

  @Test
  void forgivesWhatBinaryFractionsMiss() {
    List<Badge> thirds =
        List.of(new Badge("a", 0.1), new Badge("b", 0.2), new Badge("c", 0.3), new Badge("d", 0.4));

    assertThat(item(policy(0.6, thirds, null), "BADGE_WEIGHTS").ok()).isTrue();
  }

  @Test
  void findsThatNobodyOrEverybodyPasses() {
    assertThat(item(policy(null, WHOLE, 0.8), "GRADE_RANGE").message()).isEqualTo("NO_PASS_MARK");
    assertThat(item(policy(0.0, WHOLE, 0.8), "GRADE_RANGE").message()).isEqualTo("PASS_MARK_ZERO");
    assertThat(item(policy(0.6, List.of(), 0.8), "BADGE_WEIGHTS").message()).isEqualTo("NO_BADGES");
  }

  @Test
  void takesACourseWithoutCompletionRule() {
    assertThat(item(policy(0.6, WHOLE, null), "COMPLETION_RULE").ok()).isTrue();
  }
}
