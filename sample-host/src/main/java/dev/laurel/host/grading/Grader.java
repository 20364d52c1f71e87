package dev.laurel.host.grading;

import dev.laurel.host.Decision;
import dev.laurel.plugin.host.Badge;
import dev.laurel.plugin.host.GradingPolicy;
import dev.laurel.plugin.host.Standing;
import dev.laurel.plugin.host.UserId;
import java.util.Map;

/**
 * Decides how a learner stands: the total grade is the sum of the badges' scores by their weights;
 * who reaches the pass mark and the completion rule passes. Without a pass mark nobody does.
 */
@Decision
final class Grader {

  /** Sums of binary fractions miss by less than this: 0.1 × 6 is 0.6. */
  private static final double TOLERANCE = 1e-9;

  private Grader() {}

  /**
   * Decides.
   *
   * @param learner who
   * @param scores scores from 0 to 1 by badge; a badge without one counts 0
   * @param completion the share of the course that is completed, 0 to 1
   * @param policy the rules
   * @return the standing
   */
  public static Standing standing(
      UserId learner, Map<String, Double> scores, double completion, GradingPolicy policy) {
    double sum = 0;
    for (Badge badge : policy.badges()) {
      sum += badge.weight() * scores.getOrDefault(badge.name(), 0.0);
    }
    double grade = Math.round(Math.max(0, Math.min(1, sum)) / TOLERANCE) * TOLERANCE;
    Double passMark = policy.passMark();
    Double minimum = policy.minimumCompletion();
    boolean passes =
        passMark != null
            && reaches(grade, passMark)
            && (minimum == null || reaches(completion, minimum));
    String name =
        policy.ranges().stream()
            .filter(range -> reaches(grade, range.minimum()))
            .max(java.util.Comparator.comparingDouble(GradingPolicy.Range::minimum))
            .map(GradingPolicy.Range::name)
            .orElse(null);
    return new Standing(learner, passes, grade, name, completion);
  }

  private static boolean reaches(double value, double bound) {
    return value >= bound - TOLERANCE;
  }
}
