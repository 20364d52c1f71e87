package dev.laurel.host.api;

import dev.laurel.plugin.host.Badge;
import dev.laurel.plugin.host.GradingPolicy;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A grading policy as the API shows and takes it. */
record GradingJson(
    @Nullable Double passMark,
    @Nullable List<Range> ranges,
    @Nullable List<Weight> badges,
    @Nullable Completion completionRule) {

  record Range(@Nullable String name, @Nullable Double min) {}

  record Weight(@Nullable String name, @Nullable Double weight) {}

  record Completion(@Nullable Double minimum) {}

  static GradingJson of(GradingPolicy policy) {
    return new GradingJson(
        policy.passMark(),
        policy.ranges().stream().map(range -> new Range(range.name(), range.minimum())).toList(),
        policy.badges().stream().map(badge -> new Weight(badge.name(), badge.weight())).toList(),
        policy.minimumCompletion() == null ? null : new Completion(policy.minimumCompletion()));
  }

  GradingPolicy checked() {
    List<Range> theRanges = ranges == null ? List.of() : ranges;
    List<Weight> theBadges = badges == null ? List.of() : badges;
    Double minimum = completionRule == null ? null : completionRule.minimum();
    Checks checks =
        new Checks().share(passMark, "passMark").share(minimum, "completionRule.minimum");
    checks.complete(theBadges, "badges").complete(theRanges, "ranges").done();
    Set<String> names = new HashSet<>();
    for (Weight badge : theBadges) {
      checks
          .must(badge.name() != null && !badge.name().isBlank(), "badges", "A badge needs a name.")
          .text(badge.name(), "badges", 255)
          .must(badge.weight() != null, "badges", "A badge needs a weight from 0 to 1.")
          .share(badge.weight(), "badges")
          .must(
              badge.name() == null || names.add(badge.name()),
              "badges",
              "The badge ‘%s’ is named twice.".formatted(badge.name()));
    }
    Set<String> grades = new HashSet<>();
    for (Range range : theRanges) {
      checks
          .must(range.name() != null && !range.name().isBlank(), "ranges", "A grade needs a name.")
          .text(range.name(), "ranges", 255)
          .must(range.min() != null, "ranges", "A grade needs a minimum from 0 to 1.")
          .share(range.min(), "ranges")
          .must(
              range.name() == null || grades.add(range.name()),
              "ranges",
              "The grade ‘%s’ is named twice.".formatted(range.name()));
    }
    checks.done();
    return new GradingPolicy(
        passMark,
        theRanges.stream()
            .map(range -> new GradingPolicy.Range(name(range.name()), number(range.min())))
            .toList(),
        theBadges.stream()
            .map(badge -> new Badge(name(badge.name()), number(badge.weight())))
            .toList(),
        minimum);
  }

  private static String name(@Nullable String name) {
    return name == null ? "" : name;
  }

  private static double number(@Nullable Double number) {
    return number == null ? 0 : number;
  }
}
