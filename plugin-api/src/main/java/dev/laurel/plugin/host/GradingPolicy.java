package dev.laurel.plugin.host;

import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * The rules by which a course grades: overall grade range, weight of the badges, completion rule.
 *
 * @param passMark the least total grade that passes, 0 to 1, or null when none is set
 * @param ranges the named grades, the highest first; may be empty
 * @param badges the types of assignment; their weights need not add up to 1 while staff still edit
 * @param minimumCompletion the least share of the course that has to be completed, 0 to 1, or null
 *     when there is no completion rule
 */
public record GradingPolicy(
    @Nullable Double passMark,
    List<Range> ranges,
    List<Badge> badges,
    @Nullable Double minimumCompletion) {

  /**
   * A named grade.
   *
   * @param name such as Distinction
   * @param minimum the least total grade that gets it, 0 to 1
   */
  public record Range(String name, double minimum) {}

  /**
   * Keeps copies, so that the value cannot change.
   *
   * @param passMark the pass mark
   * @param ranges the named grades
   * @param badges the badges
   * @param minimumCompletion the completion rule
   */
  public GradingPolicy {
    ranges = List.copyOf(ranges);
    badges = List.copyOf(badges);
  }

  /**
   * What the weights of all badges add up to.
   *
   * @return the sum, or nothing when there is no badge
   */
  public OptionalDouble totalWeight() {
    return badges.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(badges.stream().mapToDouble(Badge::weight).sum());
  }
}
