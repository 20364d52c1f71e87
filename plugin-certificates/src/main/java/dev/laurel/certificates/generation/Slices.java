package dev.laurel.certificates.generation;

import dev.laurel.certificates.audit.AuditLog;
import dev.laurel.certificates.certificate.Certificates;
import dev.laurel.certificates.certificate.IssueOutcome;
import dev.laurel.certificates.certificate.LearnerPage;
import dev.laurel.certificates.certificate.Reason;
import dev.laurel.certificates.course.CourseCertificates;
import dev.laurel.certificates.metrics.Counted;
import dev.laurel.kit.persistence.Database;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.Enrolment;
import dev.laurel.plugin.host.EnrolmentMode;
import dev.laurel.plugin.host.Host;
import dev.laurel.plugin.host.User;
import dev.laurel.plugin.host.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works on the ranges of runs. Each chunk is one transaction: certificates, counts and the place in
 * the range are kept together or not at all, so that after a crash nothing is repeated and nothing
 * lost. A chunk holds its range, so that nobody else works on it, and shares its run, so that
 * whoever ends the run waits for the chunk.
 */
final class Slices {

  private static final Logger LOG = LoggerFactory.getLogger(Slices.class);

  /**
   * How much is done at a time.
   *
   * @param chunk the learners of a chunk: one transaction
   * @param chunks the chunks of a slice: then it is another run's turn
   */
  record Size(int chunk, int chunks) {

    /** About an eighth of a second and a second. */
    static final Size USUAL = new Size(400, 8);
  }

  /** Until there may be one more range to work on. */
  private static final Duration NEXT_RANGE = Duration.ofMillis(250);

  private final Host host;
  private final Database database;
  private final GenerationMapper runs;
  private final RangeMapper ranges;
  private final Walk walk;
  private final Setbacks setbacks;
  private final Certificates certificates;
  private final CourseCertificates courses;
  private final AuditLog audit;
  private final Size size;

  Slices(
      Host host,
      Database database,
      Certificates certificates,
      CourseCertificates courses,
      AuditLog audit,
      Size size) {
    this.host = host;
    this.database = database;
    this.runs = database.mapper(GenerationMapper.class);
    this.ranges = database.mapper(RangeMapper.class);
    this.walk = new Walk(host, certificates);
    this.setbacks = new Setbacks(host, database);
    this.certificates = certificates;
    this.courses = courses;
    this.audit = audit;
    this.size = size;
  }

  /** What came of looking for a chunk. */
  private enum Chunk {
    /** It was done, or its range rests now. */
    DONE,
    /** There is no range on which nobody works. */
    NONE_FREE,
    /** The run has ended. */
    ENDED
  }

  /**
   * A few chunks of a run; says how long to rest until there may be more to do, or nothing when
   * that is all.
   */
  Optional<Duration> work(String id) {
    Generation run = runs.find(id).filter(Generation::isGoing).orElse(null);
    if (run == null) {
      return Optional.empty();
    }
    Optional<Course> course = issuing(run);
    if (course.isEmpty()) {
      return Optional.empty();
    }
    if (run.state() == GenerationState.QUEUED) {
      runs.begin(id);
      LOG.atInfo()
          .addKeyValue("course", run.courseKey().value())
          .addKeyValue("run", id)
          .log("A run begins");
    }
    User starter = host.users().find(run.startedBy()).orElse(null);
    for (int i = 0; i < size.chunks() && !Thread.currentThread().isInterrupted(); i++) {
      Chunk chunk = tried(run, course.get(), starter);
      if (chunk == Chunk.ENDED) {
        return Optional.empty();
      }
      if (chunk == Chunk.NONE_FREE) {
        return rest(id);
      }
    }
    return Optional.of(Duration.ZERO);
  }

  /** What a lane does that finds no range free. */
  private Optional<Duration> rest(String id) {
    if (!runs.find(id).map(Generation::counted).orElse(true)) {
      return Optional.of(NEXT_RANGE);
    }
    Optional<Duration> rest = setbacks.rest(id);
    if (rest.isEmpty()) {
      finishIfOver(id);
    }
    return rest;
  }

  /** A chunk; one that cannot be done holds up its own range only. */
  private Chunk tried(Generation run, Course course, @Nullable User starter) {
    AtomicReference<Setbacks.@Nullable Attempt> attempt = new AtomicReference<>();
    try {
      return database.inTransaction(() -> chunk(run, course, starter, attempt));
    } catch (RuntimeException e) {
      Setbacks.Attempt failed = attempt.get();
      if (failed == null) {
        throw e;
      }
      setbacks.note(failed, e);
      return Chunk.DONE;
    }
  }

  /** The course of a run, if it still issues certificates; otherwise the run is cancelled. */
  Optional<Course> issuing(Generation run) {
    Optional<Course> course =
        host.courses().find(run.courseKey()).filter(found -> courses.objection(found).isEmpty());
    if (course.isEmpty()) {
      runs.cancel(run.id(), host.clock().instant());
    }
    return course;
  }

  private Chunk chunk(
      Generation run,
      Course course,
      @Nullable User starter,
      AtomicReference<Setbacks.@Nullable Attempt> attempt) {
    attempt.set(null);
    if (!runs.shareGoing(run.id())) {
      return Chunk.ENDED;
    }
    Instant now = host.clock().instant();
    Range range = ranges.takeFree(run.id(), now, now.plus(Rest.LONGEST)).orElse(null);
    if (range == null) {
      return Chunk.NONE_FREE;
    }
    attempt.set(new Setbacks.Attempt(range, List.of()));
    LearnerPage all = walk.page(course, range.afterUser(), size.chunk());
    List<Enrolment> own =
        all.enrolments().stream().filter(one -> range.reaches(one.learner())).toList();
    attempt.set(new Setbacks.Attempt(range, own));
    LearnerPage page = new LearnerPage(range.afterUser(), own);
    List<IssueOutcome> outcomes =
        own.isEmpty()
            ? List.of()
            : run.which().isEmpty()
                ? certificates.issueAll(course, page, starter)
                : certificates.regenerateAll(course, page, run.which(), run.reason(), starter);
    if (outcomes.stream().anyMatch(Slices::isStopped)) {
      // Somebody has just disabled them and is about to cancel: so they are looked at again.
      return Chunk.ENDED;
    }
    List<IssueOutcome.Failed> failures = failures(course, own, outcomes);
    if (!failures.isEmpty()) {
      runs.insertFailures(run.id(), failures);
    }
    long issued = outcomes.stream().filter(IssueOutcome.Issued.class::isInstance).count();
    database.afterCommit(() -> count(own.size(), issued, failures.size()));
    boolean isLast = own.size() < size.chunk();
    ranges.advance(
        range.after(own.isEmpty() ? null : page.last(), issued, failures.size(), isLast));
    if (isLast && range.isPiece()) {
      ranges.settlePiece(range);
    }
    return Chunk.DONE;
  }

  private static void count(int learners, long issued, int failed) {
    Counted.RUN_LEARNERS.add("issued", issued);
    Counted.RUN_LEARNERS.add("failed", failed);
    Counted.RUN_LEARNERS.add("skipped", learners - issued - failed);
  }

  private static boolean isStopped(IssueOutcome outcome) {
    return outcome instanceof IssueOutcome.Refused refused
        && (refused.reason() == Reason.NOT_ENABLED
            || refused.reason() == Reason.COURSE_ISSUES_NONE);
  }

  /** Who passes in a mode without a design is one of those who could not be printed. */
  private List<IssueOutcome.Failed> failures(
      Course course, List<Enrolment> page, List<IssueOutcome> outcomes) {
    Map<UserId, User> without =
        host.users()
            .findAll(
                outcomes.stream()
                    .filter(
                        one ->
                            one instanceof IssueOutcome.Refused refused
                                && refused.reason() == Reason.NO_TEMPLATE)
                    .map(IssueOutcome::learner)
                    .toList());
    Map<UserId, Enrolment> enrolments =
        without.isEmpty()
            ? Map.of()
            : page.stream().collect(Collectors.toMap(Enrolment::learner, Function.identity()));
    return outcomes.stream()
        .<IssueOutcome.Failed>mapMulti(
            (outcome, failed) -> {
              User user = without.get(outcome.learner());
              if (outcome instanceof IssueOutcome.Failed unprintable) {
                failed.accept(unprintable);
              } else if (user != null) {
                Enrolment enrolment = enrolments.get(user.id());
                String slug = enrolment == null ? "" : enrolment.mode();
                String mode = course.mode(slug).map(EnrolmentMode::name).orElse(slug);
                failed.accept(
                    new IssueOutcome.Failed(
                        user.id(), user.username(), user.fullName(), "NO_DESIGN\n" + mode));
              }
            })
        .toList();
  }

  /** Finishes a run when nobody else works on it either: who works on its last range does it. */
  private void finishIfOver(String id) {
    if (ranges.countOpen(id) > 0) {
      return;
    }
    database.inTransaction(
        () -> {
          if (runs.lockGoing(id) && ranges.countOpen(id) == 0) {
            finish(runs.find(id).orElseThrow());
          }
        });
  }

  private void finish(Generation run) {
    runs.finish(run.id(), host.clock().instant());
    ranges.deleteOf(run.id());
    if (run.which().isEmpty()) {
      courses.markGenerated(run.courseKey());
    }
    LOG.atInfo()
        .addKeyValue("course", run.courseKey().value())
        .addKeyValue("run", run.id())
        .log(
            "A run has finished: {} issued, {} failed, {} skipped",
            run.issued(),
            run.failed(),
            run.skipped());
    audit.record(
        run.courseKey(),
        null,
        "RUN_FINISHED",
        run.issued() + " / " + run.failed() + " / " + run.skipped(),
        "");
  }
}
