package dev.laurel.certificates.dashboard;

import dev.laurel.certificates.course.Checklist;
import dev.laurel.certificates.course.ChecklistItem;
import dev.laurel.certificates.course.CourseCertificates;
import dev.laurel.certificates.course.Example;
import dev.laurel.certificates.web.Site;
import dev.laurel.plugin.host.Badge;
import dev.laurel.plugin.host.EnrolmentMode;
import dev.laurel.plugin.host.GradingPolicy;
import dev.laurel.plugin.host.HostPages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The check list and the examples. */
final class RulesPart {

  private final DashboardLook look;

  RulesPart(DashboardLook look) {
    this.look = look;
  }

  DashboardPage.Rules rules() {
    GradingPolicy policy =
        look.parts().host().courses().gradingPolicy(look.course().key()).orElseThrow();
    List<DashboardPage.Check> checks =
        Checklist.of(policy).stream().map(item -> check(item, policy)).toList();
    List<String> without =
        CourseCertificates.eligible(look.course()).stream()
            .filter(mode -> !look.state().assignments().containsKey(mode))
            .toList();
    boolean issues = CourseCertificates.issues(look.course());
    boolean hasModes = !look.course().certificateEligibleModes().isEmpty();
    Map<String, Example> made = look.parts().examples().of(look.course().key());
    return new DashboardPage.Rules(
        checks,
        checks.stream().filter(DashboardPage.Check::ok).count(),
        issues && hasModes && without.isEmpty(),
        !issues
            ? look.text("EXAMPLES_NOT_ISSUING")
            : hasModes
                ? look.text("EXAMPLES_NEED", String.join(", ", without))
                : look.text("NO_ELIGIBLE_MODE"),
        look.course().modes().stream()
            .filter(mode -> made.containsKey(mode.slug()))
            .map(mode -> example(mode, java.util.Objects.requireNonNull(made.get(mode.slug()))))
            .toList());
  }

  private DashboardPage.Check check(ChecklistItem item, GradingPolicy policy) {
    List<DashboardPage.Share> shares = new ArrayList<>();
    if (item.code().equals("BADGE_WEIGHTS")) {
      for (Badge badge : policy.badges()) {
        shares.add(
            new DashboardPage.Share(
                badge.name(),
                Math.round(Math.max(0, Math.min(1, badge.weight())) * 100),
                shares.size() % 5 + 1));
      }
    }
    return new DashboardPage.Check(
        item.ok(),
        look.words().text("course.CHECK_TITLE_" + item.code()),
        look.words().text("course.CHECK_" + item.message(), item.values().toArray()),
        item.value().stream()
            .map(value -> look.words().percent(value / 100.0))
            .collect(Collectors.joining(" – ")),
        look.parts().host().pages().course(HostPages.CoursePage.GRADING, look.course().key()),
        shares);
  }

  private DashboardPage.Example example(EnrolmentMode mode, Example example) {
    String at = look.site().api(look.course().key(), "/examples/" + Site.encoded(mode.slug()));
    return new DashboardPage.Example(
        mode.slug(),
        mode.name(),
        example.isMade(),
        example.isMade()
            ? look.text("EXAMPLE_MADE", look.site().day(example.madeAt(), look.locale()))
            : example.failure(),
        at + ".png",
        at + ".pdf");
  }
}
