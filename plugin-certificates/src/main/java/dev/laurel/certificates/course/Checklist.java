package dev.laurel.certificates.course;

import dev.laurel.certificates.Decision;
import dev.laurel.plugin.host.GradingPolicy;
import java.util.List;
import java.util.Map;

/**
 * Decides what is fine and what looks wrong in the rules by which learners pass, before
 * certificates are enabled.
 */
@Decision
public final class Checklist {

  private static final double TOLERANCE = 1e-6;

  private Checklist() {}

  /** The list, always of the same three things in the same order. */
  public static List<ChecklistItem> of(GradingPolicy policy) {
    return List.of(completion(policy), range(policy), weights(policy));
  }

  private static ChecklistItem completion(GradingPolicy policy) {
    Double minimum = policy.minimumCompletion();
    return minimum == null
        ? new ChecklistItem("COMPLETION_RULE", true, "NO_COMPLETION_RULE", List.of(), List.of())
        : new ChecklistItem(
            "COMPLETION_RULE",
            true,
            "COMPLETION_RULE",
            List.of(percent(minimum)),
            List.of(percent(minimum)));
  }

  private static ChecklistItem range(GradingPolicy policy) {
    Double passMark = policy.passMark();
    if (passMark == null) {
      return new ChecklistItem("GRADE_RANGE", false, "NO_PASS_MARK", List.of(), List.of());
    }
    if (passMark <= 0) {
      return new ChecklistItem(
          "GRADE_RANGE", false, "PASS_MARK_ZERO", List.of(), List.of(0L, 100L));
    }
    return new ChecklistItem(
        "GRADE_RANGE",
        true,
        "GRADE_RANGE",
        List.of(percent(passMark)),
        List.of(percent(passMark), 100L));
  }

  private static ChecklistItem weights(GradingPolicy policy) {
    if (policy.badges().isEmpty()) {
      return new ChecklistItem("BADGE_WEIGHTS", false, "NO_BADGES", List.of(), List.of());
    }
    double total = policy.totalWeight().orElse(0);
    boolean ok = Math.abs(total - 1) < TOLERANCE;
    return new ChecklistItem(
        "BADGE_WEIGHTS",
        ok,
        ok ? "BADGE_WEIGHTS" : "BADGE_WEIGHTS_WRONG",
        List.of(percent(total)),
        List.of(percent(total)));
  }

  private static long percent(double share) {
    return Math.round(share * 100);
  }

  /** How a code's page is called: where the thing is mended. */
  public static Map<String, String> pages() {
    return Map.of(
        "COMPLETION_RULE", "GRADING", "GRADE_RANGE", "GRADING", "BADGE_WEIGHTS", "GRADING");
  }
}
