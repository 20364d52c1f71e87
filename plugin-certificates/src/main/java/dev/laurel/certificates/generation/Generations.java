package dev.laurel.certificates.generation;

import dev.laurel.certificates.audit.AuditLog;
import dev.laurel.certificates.certificate.CertificateStatus;
import dev.laurel.certificates.certificate.Certificates;
import dev.laurel.certificates.certificate.Regenerated;
import dev.laurel.kit.persistence.Database;
import dev.laurel.kit.persistence.RandomId;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Enrolment;
import dev.laurel.plugin.host.Host;
import dev.laurel.plugin.host.User;
import dev.laurel.plugin.host.UserId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Runs over courses: start one, or join the one that goes; look; cancel. */
public final class Generations {

  private static final int PAGE = 1000;

  private final Host host;
  private final Database database;
  private final GenerationMapper runs;
  private final Certificates certificates;
  private final AuditLog audit;
  private final Consumer<String> schedule;

  /**
   * Runs in a database.
   *
   * @param schedule schedules the first chunk of a run, in the caller's transaction
   */
  public Generations(
      Host host,
      Database database,
      Certificates certificates,
      AuditLog audit,
      Consumer<String> schedule) {
    this.host = host;
    this.database = database;
    this.runs = database.mapper(GenerationMapper.class);
    this.certificates = certificates;
    this.audit = audit;
    this.schedule = schedule;
  }

  /** The mappers of this feature. */
  public static List<Class<?>> mappers() {
    return List.of(GenerationMapper.class);
  }

  /** How many are due a certificate now, by mode. */
  public Map<String, Long> due(Course course) {
    Map<String, Long> due = new TreeMap<>();
    UserId after = null;
    List<Enrolment> page;
    do {
      page = host.enrolments().page(course.key(), after, PAGE);
      certificates
          .countEligible(course, page)
          .forEach((mode, number) -> due.merge(mode, number, Long::sum));
      after = page.isEmpty() ? null : page.get(page.size() - 1).learner();
    } while (page.size() == PAGE);
    return due;
  }

  /** What came of starting a run. */
  public sealed interface Started {

    /**
     * It goes; perhaps somebody had started the same one before.
     *
     * @param run the run
     */
    record Going(Generation run) implements Started {}

    /**
     * A run that does something else goes; of a course there is one at a time.
     *
     * @param run that run
     */
    record Busy(Generation run) implements Started {}
  }

  /** Starts a run, or joins the one that goes already. */
  public Started start(Course course, User who) {
    return joined(course, Set.of())
        .orElseGet(
            () ->
                start(
                    course,
                    who,
                    due(course).values().stream().mapToLong(Long::longValue).sum(),
                    Set.of(),
                    ""));
  }

  private Optional<Started> joined(Course course, Set<Regenerated> which) {
    return runs.going(course.key()).map(going -> started(going, which));
  }

  private static Started started(Generation going, Set<Regenerated> which) {
    return going.which().equals(which) ? new Started.Going(going) : new Started.Busy(going);
  }

  /**
   * Starts a run that issues anew to whoever holds a certificate in one of some statuses and may
   * still have one, or joins the same run that goes already.
   *
   * @param reason why; kept with each certificate that becomes history
   */
  public Started regenerate(Course course, User who, Set<Regenerated> which, String reason) {
    return joined(course, which)
        .orElseGet(() -> start(course, who, total(course, which), which, reason));
  }

  private long total(Course course, Set<Regenerated> which) {
    Map<CertificateStatus, Long> counts = certificates.counts(course.key());
    long available =
        which.contains(Regenerated.AVAILABLE)
            ? counts.getOrDefault(CertificateStatus.AVAILABLE, 0L)
            : which.contains(Regenerated.OUTDATED) ? certificates.countOutdated(course.key()) : 0;
    long failed =
        which.contains(Regenerated.FAILED) ? counts.getOrDefault(CertificateStatus.FAILED, 0L) : 0;
    return available + failed;
  }

  private Started start(
      Course course, User who, long total, Set<Regenerated> which, String reason) {
    Generation run =
        new Generation(
            RandomId.next(),
            course.key(),
            GenerationState.QUEUED,
            who.id(),
            who.fullName().isBlank() ? who.username() : who.fullName(),
            host.clock().instant(),
            null,
            total,
            0,
            0,
            0,
            null,
            which.stream().map(Enum::name).sorted().collect(Collectors.joining(",")),
            reason);
    return database.inTransaction(
        () -> {
          if (runs.insertUnlessGoing(run) == 0) {
            // The one that was quicker may have ended by now; what it did is what was asked for.
            return started(
                runs.going(course.key()).orElseGet(() -> runs.latest(course.key(), 1).get(0)),
                which);
          }
          audit.record(
              course.key(),
              who,
              which.isEmpty() ? "RUN_STARTED" : "REGENERATION_STARTED",
              String.valueOf(total),
              reason);
          schedule.accept(run.id());
          return new Started.Going(run);
        });
  }

  /** A run of a course. */
  public Optional<Generation> find(CourseKey course, String id) {
    return runs.find(id).filter(run -> run.courseKey().equals(course));
  }

  /** The latest runs of a course, the latest first. */
  public List<Generation> latest(CourseKey course, int limit) {
    return runs.latest(course, limit);
  }

  /** Who could not be printed in a run. */
  public List<Failure> failures(Generation run, int limit) {
    return runs.failures(run.id(), limit);
  }

  /** Cancels a run that goes; what it issued stays. Says whether it went. */
  public boolean cancel(Generation run, @Nullable User who) {
    return database.inTransaction(
        () -> {
          boolean went = runs.cancel(run.id(), host.clock().instant()) > 0;
          if (went) {
            audit.record(run.courseKey(), who, "RUN_CANCELLED", "", "");
          }
          return went;
        });
  }

  /** Cancels the run of a course that goes, if one does. */
  public void cancelGoing(CourseKey course, User who) {
    runs.going(course).ifPresent(run -> cancel(run, who));
  }
}
