package dev.laurel.certificates.dashboard;

import dev.laurel.certificates.audit.AuditEntry;
import dev.laurel.certificates.certificate.Allowed;
import dev.laurel.certificates.certificate.Certificate;
import dev.laurel.certificates.certificate.CertificateId;
import dev.laurel.certificates.certificate.CertificateStatus;
import dev.laurel.certificates.certificate.Lifecycle;
import dev.laurel.certificates.course.Checklist;
import dev.laurel.certificates.course.ChecklistItem;
import dev.laurel.certificates.course.CourseCertificates;
import dev.laurel.certificates.course.CourseState;
import dev.laurel.certificates.course.Example;
import dev.laurel.certificates.generation.Generation;
import dev.laurel.certificates.template.Template;
import dev.laurel.certificates.template.TemplateId;
import dev.laurel.certificates.template.TemplateState;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.web.Messages;
import dev.laurel.plugin.host.Badge;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.EnrolmentMode;
import dev.laurel.plugin.host.GradingPolicy;
import dev.laurel.plugin.host.HostPages;
import dev.laurel.plugin.host.Pacing;
import dev.laurel.plugin.host.User;
import dev.laurel.plugin.host.UserId;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gathers everything one view of the tab shows. For one view, one thread. */
final class DashboardView {

  private static final int ROWS = 25;
  private static final int ENTRIES = 20;

  private final Dashboard.Parts parts;
  private final Site site;
  private final Messages.InLanguage words;
  private final Locale locale;
  private final String csrf;
  private final Map<String, String> parameters;
  private final Course course;
  private final CourseState state;
  private final List<Template> templates;
  private final Map<CertificateStatus, Long> counts;
  private final Figures.@Nullable Numbers numbers;

  DashboardView(
      Dashboard.Parts parts,
      Figures figures,
      CourseKey key,
      Locale locale,
      String csrf,
      Map<String, String> parameters) {
    this.parts = parts;
    this.site = parts.site();
    this.words = site.messages().in(locale);
    this.locale = locale;
    this.csrf = csrf;
    this.parameters = parameters;
    this.course = parts.host().courses().find(key).orElseThrow();
    this.state = parts.certificates().state(key);
    this.templates = parts.templates().ofCourse(course);
    this.counts = parts.issued().counts(key);
    this.numbers = figures.look(course).orElse(null);
  }

  DashboardPage.View page() {
    CourseKey key = course.key();
    List<Generation> runs = parts.generations().latest(key, 11);
    Map<String, Long> due = numbers == null ? Map.of() : numbers.due();
    return new DashboardPage.View(
        key.value(),
        site.course(key, ""),
        site.api(key, ""),
        csrf,
        notice(),
        standing(due, runs),
        design(),
        rules(),
        export(due, runs),
        list(),
        exceptions(),
        invalidations(),
        parts.audit().latest(key, ENTRIES).stream().map(this::entry).toList(),
        figures());
  }

  private String text(String code, Object... values) {
    return words.text("dashboard." + code, values);
  }

  private long count(CertificateStatus status) {
    return counts.getOrDefault(status, 0L);
  }

  private long issued() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  private DashboardPage.@Nullable Notice notice() {
    String did = parameters.getOrDefault("did", "");
    if (did.matches("[A-Z_]{1,40}") && site.messages().has("dashboard.NOTICE_" + did)) {
      String count = parameters.getOrDefault("n", "0");
      return new DashboardPage.Notice(
          "good",
          "check-circle-fill",
          text("NOTICE_" + did, count.matches("\\d{1,9}") ? Long.valueOf(count) : 0L),
          List.of());
    }
    return null;
  }

  private DashboardPage.Standing standing(Map<String, Long> due, List<Generation> runs) {
    List<String> eligible = CourseCertificates.eligible(course);
    long assigned = eligible.stream().filter(state.assignments()::containsKey).count();
    boolean issues = CourseCertificates.issues(course);
    String summary =
        !issues
            ? text("SUMMARY_NONE")
            : state.isEnabled()
                ? text(
                    "SUMMARY_ON",
                    eligible.size(),
                    parts
                        .host()
                        .enrolments()
                        .count(course.key(), course.certificateEligibleModes()))
                : text(course.hasStarted() ? "SUMMARY_OFF_STARTED" : "SUMMARY_OFF");
    long available = count(CertificateStatus.AVAILABLE);
    return new DashboardPage.Standing(
        state.isEnabled(),
        state.enabledAt() == null
            ? ""
            : text("ENABLED_BY", state.enabledBy(), site.day(state.enabledAt(), locale)),
        course.pacing() == Pacing.SELF,
        state.isLearnerGenerated(),
        summary,
        steps(eligible.size(), assigned),
        issues ? next(eligible, due, runs) : null,
        state.isEnabled() ? available - (numbers == null ? 0L : numbers.notPassing()) : 0);
  }

  private List<DashboardPage.Step> steps(int modes, long assigned) {
    boolean hasDesign = !templates.isEmpty() || assigned > 0;
    boolean isChecked =
        assigned == modes && modes > 0
            || templates.stream()
                .anyMatch(
                    one ->
                        one.state() == TemplateState.APPROVED
                            || one.state() == TemplateState.FINAL
                            || one.state() == TemplateState.INTEGRATED);
    boolean isIntegrated =
        assigned == modes && modes > 0
            || templates.stream().anyMatch(one -> one.state() == TemplateState.INTEGRATED);
    boolean[] done = {
      hasDesign, isChecked, isIntegrated, state.isEnabled(), state.isGenerated() || issued() > 0
    };
    String[] titles = {"DESIGN", "CHECKED", "INTEGRATED", "ENABLED", "ISSUED"};
    String[] details = {
      text("STEP_DESIGN_HELP", assigned, modes),
      text("STEP_CHECKED_HELP"),
      text("STEP_INTEGRATED_HELP"),
      text("STEP_ENABLED_HELP"),
      text("STEP_ISSUED_HELP", count(CertificateStatus.AVAILABLE))
    };
    List<DashboardPage.Step> steps = new ArrayList<>();
    boolean isNow = true;
    for (int i = 0; i < done.length; i++) {
      String where = done[i] ? "done" : isNow ? "now" : "todo";
      isNow &= done[i];
      steps.add(new DashboardPage.Step(where, text("STEP_" + titles[i]), details[i]));
    }
    return steps;
  }

  private DashboardPage.@Nullable Next next(
      List<String> eligible, Map<String, Long> due, List<Generation> runs) {
    Optional<String> without =
        eligible.stream().filter(mode -> !state.assignments().containsKey(mode)).findFirst();
    if (without.isPresent()) {
      return nextDesign(without.get());
    }
    if (!state.isEnabled()) {
      return next("ENABLE", "#examples");
    }
    long total = due.values().stream().mapToLong(Long::longValue).sum();
    if (!runs.isEmpty() && runs.get(0).failed() > 0 && !runs.get(0).isGoing()) {
      return new DashboardPage.Next(
          text("NEXT_FAILURES", runs.get(0).failed()),
          text("NEXT_FAILURES_HELP"),
          "#export",
          text("NEXT_FAILURES_LABEL"));
    }
    boolean isGoing = !runs.isEmpty() && runs.get(0).isGoing();
    return total > 0 && !isGoing
        ? new DashboardPage.Next(
            text("NEXT_GENERATE", total),
            text("NEXT_GENERATE_HELP"),
            "#export",
            text("NEXT_GENERATE_LABEL"))
        : null;
  }

  private DashboardPage.Next nextDesign(String mode) {
    if (templates.stream().anyMatch(one -> one.state() == TemplateState.INTEGRATED)) {
      return new DashboardPage.Next(
          text("NEXT_ASSIGN", course.mode(mode).map(EnrolmentMode::name).orElse(mode)),
          text("NEXT_ASSIGN_HELP"),
          "#design",
          text("NEXT_ASSIGN_LABEL"));
    }
    Optional<Template> open =
        templates.stream().filter(one -> one.state() != TemplateState.RETIRED).findFirst();
    if (open.isPresent()) {
      return new DashboardPage.Next(
          text("NEXT_OPEN", open.get().title()),
          text("NEXT_OPEN_HELP", words.text("template.STATE_" + open.get().state())),
          site.address("/templates/" + open.get().id().value()),
          text("NEXT_OPEN_LABEL"));
    }
    return new DashboardPage.Next(
        text("NEXT_DESIGN"), text("NEXT_DESIGN_HELP"), uploadHref(), text("UPLOAD"));
  }

  private DashboardPage.Next next(String code, String href) {
    return new DashboardPage.Next(
        text("NEXT_" + code),
        text("NEXT_" + code + "_HELP"),
        href,
        text("NEXT_" + code + "_LABEL"));
  }

  private String uploadHref() {
    return site.address("/templates/new?course=" + Site.encoded(course.key().value()));
  }

  private DashboardPage.Design design() {
    List<Template> integrated =
        templates.stream().filter(one -> one.state() == TemplateState.INTEGRATED).toList();
    return new DashboardPage.Design(
        uploadHref(),
        course.modes().stream()
            .filter(EnrolmentMode::isCertificateEligible)
            .map(mode -> mode(mode, integrated))
            .toList(),
        course.modes().stream()
            .filter(mode -> !mode.isCertificateEligible())
            .map(EnrolmentMode::slug)
            .toList(),
        templates.stream().map(this::template).toList());
  }

  private DashboardPage.Mode mode(EnrolmentMode mode, List<Template> integrated) {
    TemplateId assigned = state.assignments().get(mode.slug());
    Template template = assigned == null ? null : parts.templates().find(assigned).orElse(null);
    return new DashboardPage.Mode(
        mode.slug(),
        mode.name(),
        template == null ? null : template(template),
        assigned == null
            ? 0
            : parts.issued().holdersOfOther(course.key(), mode.slug(), new TemplateId("")),
        integrated.stream()
            .filter(one -> integrated.size() > 1 || template == null)
            .map(
                one ->
                    new DashboardPage.Choice(
                        one.id().value(),
                        one.title(),
                        one.version(),
                        site.address("/api/v1/templates/" + one.id().value() + "/preview.png"),
                        one.id().equals(assigned)))
            .toList());
  }

  private DashboardPage.Template template(Template one) {
    String api = site.address("/api/v1/templates/" + one.id().value());
    String tone =
        switch (one.state()) {
          case INTEGRATED -> "good";
          case APPROVED, FINAL -> "info";
          case IN_REVIEW -> "warn";
          case CHANGES_REQUESTED -> "bad";
          case DRAFT, RETIRED -> "quiet";
        };
    return new DashboardPage.Template(
        one.title(),
        one.version(),
        site.address("/templates/" + one.id().value()),
        api + "/preview.png",
        api + "/preview.pdf",
        tone,
        one.state() == TemplateState.INTEGRATED ? "check-lg" : "",
        words.text("template.STATE_" + one.state()));
  }

  private DashboardPage.Rules rules() {
    GradingPolicy policy = parts.host().courses().gradingPolicy(course.key()).orElseThrow();
    List<DashboardPage.Check> checks =
        Checklist.of(policy).stream().map(item -> check(item, policy)).toList();
    List<String> without =
        CourseCertificates.eligible(course).stream()
            .filter(mode -> !state.assignments().containsKey(mode))
            .toList();
    boolean issues = CourseCertificates.issues(course);
    boolean hasModes = !course.certificateEligibleModes().isEmpty();
    Map<String, Example> made = parts.examples().of(course.key());
    return new DashboardPage.Rules(
        checks,
        checks.stream().filter(DashboardPage.Check::ok).count(),
        issues && hasModes && without.isEmpty(),
        !issues
            ? text("EXAMPLES_NOT_ISSUING")
            : hasModes
                ? text("EXAMPLES_NEED", String.join(", ", without))
                : text("NO_ELIGIBLE_MODE"),
        course.modes().stream()
            .filter(mode -> made.containsKey(mode.slug()))
            .map(mode -> example(mode, java.util.Objects.requireNonNull(made.get(mode.slug()))))
            .toList());
  }

  private DashboardPage.Check check(ChecklistItem item, GradingPolicy policy) {
    NumberFormat percent = NumberFormat.getPercentInstance(locale);
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
        words.text("course.CHECK_TITLE_" + item.code()),
        words.text("course.CHECK_" + item.message(), item.values().toArray()),
        item.value().stream()
            .map(value -> percent.format(value / 100.0))
            .collect(Collectors.joining(" – ")),
        parts.host().pages().course(HostPages.CoursePage.GRADING, course.key()),
        shares);
  }

  private DashboardPage.Example example(EnrolmentMode mode, Example example) {
    String at = site.api(course.key(), "/examples/" + Site.encoded(mode.slug()));
    return new DashboardPage.Example(
        mode.slug(),
        mode.name(),
        example.isMade(),
        example.isMade()
            ? text("EXAMPLE_MADE", site.day(example.madeAt(), locale))
            : example.failure(),
        at + ".png",
        at + ".pdf");
  }

  private DashboardPage.Export export(Map<String, Long> due, List<Generation> runs) {
    Generation first = runs.isEmpty() ? null : runs.get(0);
    boolean isShown = first != null && (first.isGoing() || first.failed() > 0);
    NumberFormat number = NumberFormat.getIntegerInstance(locale);
    return new DashboardPage.Export(
        new DashboardPage.Candidates(
            due.values().stream().mapToLong(Long::longValue).sum(),
            due.entrySet().stream()
                .map(
                    entry ->
                        new DashboardPage.Figure(
                            course
                                .mode(entry.getKey())
                                .map(EnrolmentMode::name)
                                .orElse(entry.getKey()),
                            number.format(entry.getValue())))
                .toList()),
        first != null && first.isGoing(),
        numbers == null,
        site.draw(
            new RunPage.View(
                site.course(course.key(), ""),
                csrf,
                first != null && isShown ? new RunView(parts, locale).of(first) : null),
            locale),
        runs.stream()
            .filter(run -> !run.isGoing())
            .map(
                run ->
                    new DashboardPage.PastRun(
                        site.time(run.startedAt(), locale), run.starter(), outcome(run)))
            .toList());
  }

  private String outcome(Generation run) {
    return switch (run.state()) {
      case CANCELLED -> text("RUN_OUTCOME_CANCELLED", run.done(), run.total(), run.issued());
      case FINISHED, QUEUED, RUNNING ->
          text("RUN_OUTCOME", run.issued(), run.failed(), run.skipped());
    };
  }

  private DashboardPage.CertificateList list() {
    String query = parameters.getOrDefault("q", "").strip();
    CertificateStatus status =
        Arrays.stream(CertificateStatus.values())
            .filter(known -> known.name().equals(parameters.getOrDefault("status", "")))
            .findFirst()
            .orElse(null);
    String after = parameters.getOrDefault("after", "");
    List<Certificate> page =
        parts
            .issued()
            .page(
                course.key(),
                status,
                query.isEmpty() ? null : query,
                after.matches("[0-9a-f]{32}") ? new CertificateId(after) : null,
                ROWS);
    String more =
        page.size() < ROWS
            ? ""
            : site.tab(course.key())
                + "?after="
                + page.get(page.size() - 1).id().value()
                + "&q="
                + Site.encoded(query)
                + "&status="
                + (status == null ? "" : status.name())
                + "#issued";
    return new DashboardPage.CertificateList(
        issued(),
        count(CertificateStatus.AVAILABLE),
        count(CertificateStatus.FAILED),
        page.stream().map(this::row).toList(),
        query,
        Arrays.stream(CertificateStatus.values())
            .filter(known -> known != CertificateStatus.SUPERSEDED)
            .map(
                known ->
                    new DashboardPage.Option(
                        known.name(), text("STATUS_" + known), known == status))
            .toList(),
        !query.isEmpty() || status != null || !after.isEmpty(),
        more);
  }

  private DashboardPage.Row row(Certificate one) {
    boolean isMade = one.documentId() != null;
    String tone =
        switch (one.status()) {
          case AVAILABLE -> "good";
          case PENDING -> "info";
          case FAILED, REVOKED -> "bad";
          case SUPERSEDED -> "quiet";
        };
    String icon =
        switch (one.status()) {
          case AVAILABLE -> "check-lg";
          case PENDING -> "hourglass-split";
          case FAILED -> "x-lg";
          case REVOKED -> "slash-circle";
          case SUPERSEDED -> "dash";
        };
    return new DashboardPage.Row(
        one.username(),
        one.fullName(),
        course.mode(one.mode()).map(EnrolmentMode::name).orElse(one.mode()),
        NumberFormat.getPercentInstance(locale).format(one.grade()),
        tone,
        icon,
        text("STATUS_" + one.status()),
        one.status() == CertificateStatus.FAILED ? RunView.words(site, one.reason(), locale) : "",
        isMade ? site.day(one.issuedAt(), locale) : "–",
        isMade ? site.address("/api/v1/certificates/" + one.id().value() + ".pdf") : "",
        isMade ? site.address("/verify/" + one.id().value()) : "",
        Lifecycle.allows(one.status(), Lifecycle.Act.REISSUE),
        Lifecycle.allows(one.status(), Lifecycle.Act.REVOKE));
  }

  private List<DashboardPage.Person> exceptions() {
    List<Allowed> all = parts.allowlist().of(course.key());
    Map<UserId, User> users =
        parts.host().users().findAll(all.stream().map(Allowed::userId).toList());
    return all.stream()
        .filter(allowed -> users.containsKey(allowed.userId()))
        .map(
            allowed -> {
              User user = java.util.Objects.requireNonNull(users.get(allowed.userId()));
              return new DashboardPage.Person(
                  user.username(),
                  user.fullName().isBlank() ? user.username() : user.fullName(),
                  allowed.reason(),
                  text("WHO_WHEN", allowed.addedBy(), site.day(allowed.addedAt(), locale)));
            })
        .toList();
  }

  private List<DashboardPage.Person> invalidations() {
    return count(CertificateStatus.REVOKED) == 0
        ? List.of()
        : parts.issued().page(course.key(), CertificateStatus.REVOKED, null, null, 200).stream()
            .map(
                one ->
                    new DashboardPage.Person(
                        one.username(),
                        one.fullName(),
                        one.reason(),
                        site.day(one.changedAt(), locale)))
            .toList();
  }

  private DashboardPage.Entry entry(AuditEntry entry) {
    String action = entry.action();
    String tone =
        action.equals("ENABLED") || action.equals("RESTORED") || action.equals("RUN_FINISHED")
            ? "good"
            : action.equals("DISABLED") || action.equals("REVOKED") ? "bad" : "info";
    String icon =
        switch (action) {
          case "ENABLED", "RESTORED", "RUN_FINISHED" -> "check-circle";
          case "DISABLED", "REVOKED", "RUN_CANCELLED" -> "slash-circle";
          case "RUN_STARTED" -> "play-circle";
          case "EXCEPTION_ADDED", "EXCEPTION_REMOVED" -> "person-plus";
          case "REISSUED" -> "arrow-repeat";
          case "TEMPLATE_UPLOADED" -> "upload";
          default -> "info-circle";
        };
    String key = "audit." + action;
    String who = entry.userName().isEmpty() ? words.text("audit.SYSTEM") : entry.userName();
    String text =
        site.messages().has(key) ? words.text(key, who, entry.subject()) : who + ": " + action;
    return new DashboardPage.Entry(
        tone,
        icon,
        entry.reason().isEmpty() ? text : text + ": “" + entry.reason() + "”",
        site.time(entry.at(), locale));
  }

  private List<DashboardPage.Figure> figures() {
    NumberFormat number = NumberFormat.getIntegerInstance(locale);
    return List.of(
        new DashboardPage.Figure(
            text("FIGURE_ELIGIBLE"),
            number.format(
                parts.host().enrolments().count(course.key(), course.certificateEligibleModes()))),
        new DashboardPage.Figure(
            text("FIGURE_DUE"), numbers == null ? "…" : number.format(numbers.totalDue())),
        new DashboardPage.Figure(
            text("FIGURE_HOLD"), number.format(count(CertificateStatus.AVAILABLE))),
        new DashboardPage.Figure(
            text("FIGURE_FAILED"), number.format(count(CertificateStatus.FAILED))),
        new DashboardPage.Figure(
            text("FIGURE_REVOKED"), number.format(count(CertificateStatus.REVOKED))));
  }
}
