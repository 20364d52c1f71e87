package dev.laurel.certificates.generation;

import dev.laurel.certificates.audit.AuditLog;
import dev.laurel.certificates.certificate.Certificates;
import dev.laurel.certificates.certificate.IssueOutcome;
import dev.laurel.certificates.certificate.Reason;
import dev.laurel.certificates.course.CourseCertificates;
import dev.laurel.kit.persistence.Database;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.Enrolment;
import dev.laurel.plugin.host.EnrolmentMode;
import dev.laurel.plugin.host.Host;
import dev.laurel.plugin.host.User;
import dev.laurel.plugin.host.UserId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a course in chunks. Each chunk is one transaction: certificates, counts and the
 * place in the course are kept together or not at all, so that after a crash nothing is repeated
 * and nothing lost.
 */
public final class GenerationTask {

  /** The kind of job. */
  public static final String JOB = "generation";

  private static final int CHUNK = 200;

  private final Host host;
  private final Database database;
  private final GenerationMapper runs;
  private final Certificates certificates;
  private final CourseCertificates courses;
  private final AuditLog audit;

  /** A task on a database. */
  public GenerationTask(
      Host host,
      Database database,
      Certificates certificates,
      CourseCertificates courses,
      AuditLog audit) {
    this.host = host;
    this.database = database;
    this.runs = database.mapper(GenerationMapper.class);
    this.certificates = certificates;
    this.courses = courses;
    this.audit = audit;
  }

  /** Goes on with a run until it has ended. */
  public void run(String id) {
    while (chunk(id)) {
      if (Thread.currentThread().isInterrupted()) {
        throw new IllegalStateException("Stopped between two chunks; the run goes on later");
      }
    }
  }

  /** One chunk; says whether there is more to do. */
  boolean chunk(String id) {
    Optional<Generation> found = runs.find(id).filter(Generation::isGoing);
    if (found.isEmpty()) {
      return false;
    }
    Optional<Course> course = host.courses().find(found.get().courseKey());
    User starter = host.users().find(found.get().startedBy()).orElse(null);
    return database.inTransaction(() -> settle(id, course.orElse(null), starter));
  }

  private boolean settle(String id, @Nullable Course course, @Nullable User starter) {
    // The lock makes two nodes take turns, and a cancellation wait for the chunk.
    Generation run = runs.lock(id).filter(Generation::isGoing).orElse(null);
    if (run == null) {
      return false;
    }
    if (course == null || courses.objection(course).isPresent()) {
      runs.cancel(id, host.clock().instant());
      return false;
    }
    List<Enrolment> page = host.enrolments().page(course.key(), run.afterUser(), CHUNK);
    List<IssueOutcome> outcomes =
        page.isEmpty()
            ? List.of()
            : run.which().isEmpty()
                ? certificates.issueAll(course, page, starter)
                : certificates.regenerateAll(course, page, run.which(), run.reason(), starter);
    boolean isLast = page.size() < CHUNK;
    count(run, page, outcomes.stream().map(one -> named(course, page, one)).toList(), isLast);
    if (isLast) {
      if (run.which().isEmpty()) {
        courses.markGenerated(course.key());
      }
      Generation ended = runs.find(id).orElseThrow();
      audit.record(
          course.key(),
          null,
          "RUN_FINISHED",
          ended.issued() + " / " + ended.failed() + " / " + ended.skipped(),
          "");
    }
    return !isLast;
  }

  /** Who passes in a mode without a design is one of those who could not be printed. */
  private IssueOutcome named(Course course, List<Enrolment> page, IssueOutcome outcome) {
    if (!(outcome instanceof IssueOutcome.Refused refused)
        || refused.reason() != Reason.NO_TEMPLATE) {
      return outcome;
    }
    String slug =
        page.stream()
            .filter(enrolment -> enrolment.learner().equals(refused.learner()))
            .map(Enrolment::mode)
            .findFirst()
            .orElse("");
    String mode = course.mode(slug).map(EnrolmentMode::name).orElse(slug);
    return host.users()
        .find(refused.learner())
        .<IssueOutcome>map(
            user ->
                new IssueOutcome.Failed(
                    user.id(), user.username(), user.fullName(), "NO_DESIGN\n" + mode))
        .orElse(outcome);
  }

  private void count(
      Generation run, List<Enrolment> page, List<IssueOutcome> outcomes, boolean isLast) {
    List<IssueOutcome.Failed> failures =
        outcomes.stream()
            .filter(IssueOutcome.Failed.class::isInstance)
            .map(IssueOutcome.Failed.class::cast)
            .toList();
    long issued = outcomes.stream().filter(IssueOutcome.Issued.class::isInstance).count();
    if (!failures.isEmpty()) {
      runs.insertFailures(run.id(), failures);
    }
    long settled = run.done() + issued + failures.size();
    UserId after = page.isEmpty() ? null : page.get(page.size() - 1).learner();
    runs.advance(
        run.id(),
        issued,
        failures.size(),
        // Who was due at the start and is no longer: got one meanwhile, or does not pass now.
        isLast ? Math.max(0, run.total() - settled) : 0,
        after,
        isLast ? GenerationState.FINISHED : GenerationState.RUNNING,
        isLast ? host.clock().instant() : null);
  }
}
