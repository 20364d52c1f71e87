package dev.laurel.certificates.dashboard;

import dev.laurel.certificates.certificate.CertificateStatus;
import dev.laurel.certificates.course.CourseCertificates;
import dev.laurel.certificates.generation.Generation;
import dev.laurel.certificates.template.Template;
import dev.laurel.certificates.template.TemplateState;
import dev.laurel.plugin.host.EnrolmentMode;
import dev.laurel.plugin.host.Pacing;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the course stands, and the one next thing to do. */
final class StandingPart {

  private final DashboardLook look;

  StandingPart(DashboardLook look) {
    this.look = look;
  }

  DashboardPage.Standing standing(Map<String, Long> due, List<Generation> runs) {
    List<String> eligible = CourseCertificates.eligible(look.course());
    long assigned = eligible.stream().filter(look.state().assignments()::containsKey).count();
    boolean issues = CourseCertificates.issues(look.course());
    String summary =
        !issues
            ? look.text("SUMMARY_NONE")
            : look.state().isEnabled()
                ? look.text("SUMMARY_ON", eligible.size(), look.enrolled())
                : look.text(look.course().hasStarted() ? "SUMMARY_OFF_STARTED" : "SUMMARY_OFF");
    long available = look.count(CertificateStatus.AVAILABLE);
    return new DashboardPage.Standing(
        look.state().isEnabled(),
        look.state().enabledAt() == null
            ? ""
            : look.text(
                "ENABLED_BY",
                look.state().enabledBy(),
                look.site().day(look.state().enabledAt(), look.locale())),
        look.course().pacing() == Pacing.SELF,
        look.state().isLearnerGenerated(),
        summary,
        steps(eligible.size(), assigned),
        issues ? next(eligible, due, runs) : null,
        look.state().isEnabled()
            ? available - (look.numbers() == null ? 0L : look.numbers().notPassing())
            : 0);
  }

  private List<DashboardPage.Step> steps(int modes, long assigned) {
    boolean isAssigned = assigned == modes && modes > 0;
    boolean[] done = {
      isAssigned || !look.templates().isEmpty(),
      isAssigned
          || anyIn(
              EnumSet.of(TemplateState.APPROVED, TemplateState.FINAL, TemplateState.INTEGRATED)),
      isAssigned,
      look.state().isEnabled(),
      look.state().isGenerated() || look.issued() > 0
    };
    String[] titles = {"DESIGN", "CHECKED", "INTEGRATED", "ENABLED", "ISSUED"};
    String[] details = {
      look.text("STEP_DESIGN_HELP", look.templates().size()),
      look.text("STEP_CHECKED_HELP"),
      look.text("STEP_INTEGRATED_HELP", assigned, modes),
      look.state().isEnabled() ? "" : look.text("STEP_ENABLED_HELP"),
      look.text("STEP_ISSUED_HELP", look.count(CertificateStatus.AVAILABLE))
    };
    List<DashboardPage.Step> steps = new ArrayList<>();
    boolean isNow = true;
    for (int i = 0; i < done.length; i++) {
      String where = done[i] ? "done" : isNow ? "now" : "todo";
      isNow &= done[i];
      steps.add(new DashboardPage.Step(where, look.text("STEP_" + titles[i]), details[i]));
    }
    return steps;
  }

  private boolean anyIn(Set<TemplateState> states) {
    return look.templates().stream().anyMatch(one -> states.contains(one.state()));
  }

  private DashboardPage.@Nullable Next next(
      List<String> eligible, Map<String, Long> due, List<Generation> runs) {
    Optional<String> without =
        eligible.stream().filter(mode -> !look.state().assignments().containsKey(mode)).findFirst();
    if (without.isPresent()) {
      return nextDesign(without.get());
    }
    if (!look.state().isEnabled()) {
      return next("ENABLE", "#examples");
    }
    long total = due.values().stream().mapToLong(Long::longValue).sum();
    if (!runs.isEmpty() && runs.get(0).failed() > 0 && !runs.get(0).isGoing()) {
      return new DashboardPage.Next(
          look.text("NEXT_FAILURES", runs.get(0).failed()),
          look.text("NEXT_FAILURES_HELP"),
          "#export",
          look.text("NEXT_FAILURES_LABEL"));
    }
    boolean isGoing = !runs.isEmpty() && runs.get(0).isGoing();
    return total > 0 && !isGoing
        ? new DashboardPage.Next(
            look.text("NEXT_GENERATE", total),
            look.text("NEXT_GENERATE_HELP"),
            "#export",
            look.text("NEXT_GENERATE_LABEL"))
        : null;
  }

  private DashboardPage.Next nextDesign(String mode) {
    if (look.templates().stream().anyMatch(one -> one.state() == TemplateState.INTEGRATED)) {
      return new DashboardPage.Next(
          look.text("NEXT_ASSIGN", look.course().mode(mode).map(EnrolmentMode::name).orElse(mode)),
          look.text("NEXT_ASSIGN_HELP"),
          "#design",
          look.text("NEXT_ASSIGN_LABEL"));
    }
    Optional<Template> open =
        look.templates().stream().filter(one -> one.state() != TemplateState.RETIRED).findFirst();
    if (open.isPresent()) {
      return new DashboardPage.Next(
          look.text("NEXT_OPEN", open.get().title()),
          look.text("NEXT_OPEN_HELP", look.words().text("template.STATE_" + open.get().state())),
          look.site().address("/templates/" + open.get().id().value()),
          look.text("NEXT_OPEN_LABEL"));
    }
    return new DashboardPage.Next(
        look.text("NEXT_DESIGN"),
        look.text("NEXT_DESIGN_HELP"),
        look.uploadHref(),
        look.text("UPLOAD"));
  }

  private DashboardPage.Next next(String code, String href) {
    return new DashboardPage.Next(
        look.text("NEXT_" + code),
        look.text("NEXT_" + code + "_HELP"),
        href,
        look.text("NEXT_" + code + "_LABEL"));
  }
}
