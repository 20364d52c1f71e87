package dev.laurel.certificates.course;

import dev.laurel.certificates.audit.AuditLog;
import dev.laurel.certificates.template.Owner;
import dev.laurel.certificates.template.Template;
import dev.laurel.certificates.template.TemplateId;
import dev.laurel.certificates.template.TemplateState;
import dev.laurel.certificates.template.Templates;
import dev.laurel.kit.persistence.Database;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.EnrolmentMode;
import dev.laurel.plugin.host.User;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What courses have set up for their certificates, and each change of it. */
public final class CourseCertificates {

  private final Database database;
  private final CourseMapper courses;
  private final Templates templates;
  private final HolderCount holders;
  private final AuditLog audit;
  private final Clock clock;
  private final List<Consumer<CourseKey>> watchers = new CopyOnWriteArrayList<>();

  /** Set-ups in a database. */
  public CourseCertificates(
      Database database, Templates templates, HolderCount holders, AuditLog audit, Clock clock) {
    this.database = database;
    this.courses = database.mapper(CourseMapper.class);
    this.templates = templates;
    this.holders = holders;
    this.audit = audit;
    this.clock = clock;
  }

  /** The courses that print new certificates from a version of a design. */
  public List<CourseKey> using(TemplateId template) {
    return courses.using(template);
  }

  /**
   * Says who is told, in the transaction that makes it so, of a course in which more learners may
   * get a certificate than before.
   */
  public void watch(Consumer<CourseKey> watcher) {
    watchers.add(watcher);
  }

  private void tell(CourseKey course) {
    watchers.forEach(watcher -> watcher.accept(course));
  }

  /**
   * Courses whose certificates are enabled, in the order of their keys.
   *
   * @param after the last of the page before, or null
   */
  public List<CourseKey> enabled(@Nullable CourseKey after, int limit) {
    return courses.enabled(after, limit);
  }

  /** The mappers of this feature. */
  public static List<Class<?>> mappers() {
    return List.of(CourseMapper.class);
  }

  /** Whether a course is configured to issue certificates. */
  public static boolean issues(Course course) {
    return !"false".equals(course.settings().get(CourseState.ISSUE_SETTING));
  }

  /** What a course has set up; nothing yet when it was never touched. */
  public CourseState state(CourseKey course) {
    CourseMapper.Row row = courses.find(course);
    return new CourseState(
        row != null && row.isEnabled(),
        row != null && row.learnerGenerated(),
        row == null ? "" : row.enabledBy(),
        row == null ? null : row.enabledAt(),
        row == null ? null : row.generatedAt(),
        courses.assignments(course).stream()
            .collect(
                Collectors.toMap(
                    CourseMapper.AssignmentRow::mode, CourseMapper.AssignmentRow::templateId)));
  }

  /** Why a course issues nothing now, if it does not; words under {@code certificate.CODE}. */
  public Optional<String> objection(Course course) {
    if (!issues(course)) {
      return Optional.of("COURSE_ISSUES_NONE");
    }
    return state(course.key()).isEnabled() ? Optional.empty() : Optional.of("NOT_ENABLED");
  }

  /** What keeps a course from starting. */
  public List<StartReadiness.Missing> missing(Course course) {
    CourseState state = state(course.key());
    return StartReadiness.missing(
        issues(course), eligible(course), state.assignments().keySet(), state.isEnabled());
  }

  /** Slugs of the certificate-eligible modes, in the order shown. */
  public static List<String> eligible(Course course) {
    return course.modes().stream()
        .filter(EnrolmentMode::isCertificateEligible)
        .map(EnrolmentMode::slug)
        .toList();
  }

  /**
   * Assigns an integrated template to a mode.
   *
   * @param isConfirmed whether somebody accepts that learners hold another one
   */
  public AssignOutcome assign(
      Course course, String mode, TemplateId id, boolean isConfirmed, User who) {
    Optional<Template> found = templates.find(id).filter(template -> mayUse(course, template));
    if (found.isEmpty()) {
      return new AssignOutcome.Refused("NO_SUCH_TEMPLATE");
    }
    if (course.mode(mode).isEmpty()) {
      return new AssignOutcome.Refused("NO_SUCH_MODE");
    }
    if (course.mode(mode).filter(EnrolmentMode::isCertificateEligible).isEmpty()) {
      return new AssignOutcome.Refused("MODE_NOT_ELIGIBLE");
    }
    if (found.get().state() != TemplateState.INTEGRATED) {
      return new AssignOutcome.Refused("TEMPLATE_NOT_INTEGRATED");
    }
    long others = holders.holdersOfOther(course.key(), mode, id);
    if (others > 0 && !isConfirmed) {
      return new AssignOutcome.NeedsConfirming(others);
    }
    database.inTransaction(
        () -> {
          boolean isOther = !id.equals(state(course.key()).assignments().get(mode));
          courses.assign(course.key(), mode, id, clock.instant());
          if (isOther) {
            courses.deleteExample(course.key(), mode);
          }
          audit.record(
              course.key(),
              who,
              "ASSIGNED",
              found.get().title() + " " + found.get().version() + " → " + mode,
              "");
          tell(course.key());
        });
    return new AssignOutcome.Assigned();
  }

  private static boolean mayUse(Course course, Template template) {
    Owner owner = template.owner();
    return switch (owner.kind()) {
      case COURSE -> owner.key().equals(course.key().value());
      case ORGANISATION -> owner.key().equals(course.organisation());
    };
  }

  /**
   * Lets certificates reach learners, or no longer; in the caller's transaction where there is one.
   */
  public void enable(CourseKey course, boolean enabled, User who) {
    String name = who.fullName().isEmpty() ? who.username() : who.fullName();
    database.inTransaction(
        () -> {
          courses.enable(course, enabled, name, clock.instant());
          audit.record(course, who, enabled ? "ENABLED" : "DISABLED", "", "");
          if (enabled) {
            tell(course);
          }
        });
  }

  /** Lets learners of an instructor-paced course ask themselves, or no longer. */
  public void allowLearners(CourseKey course, boolean allowed, User who) {
    database.inTransaction(
        () -> {
          courses.allowLearners(course, allowed);
          audit.record(course, who, allowed ? "LEARNERS_ALLOWED" : "LEARNERS_NOT_ALLOWED", "", "");
        });
  }

  /** Marks that a run over the course has finished, in the caller's transaction. */
  public void markGenerated(CourseKey course) {
    courses.markGenerated(course, clock.instant());
  }
}
