package dev.laurel.certificates.generation;

import dev.laurel.certificates.audit.AuditLog;
import dev.laurel.certificates.certificate.Certificates;
import dev.laurel.certificates.certificate.Regenerated;
import dev.laurel.kit.persistence.Database;
import dev.laurel.kit.persistence.RandomId;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Host;
import dev.laurel.plugin.host.User;
import dev.laurel.plugin.host.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Runs over courses: start one, or join the one that goes; look; cancel. */
public final class Generations {

  /** A course that is counted while somebody waits. */
  private static final int SMALL = 5000;

  private final Host host;
  private final Database database;
  private final GenerationMapper runs;
  private final Certificates certificates;
  private final AuditLog audit;
  private final RangeMapper ranges;
  private final Walk walk;
  private final Schedule schedule;

  /** Schedules a job in the caller's transaction. */
  public interface Schedule {

    /**
     * For now.
     *
     * @param kind one of {@link GenerationTask}
     * @param id what identifies it among the jobs of its kind
     * @param run the run
     */
    void job(String kind, String id, String run);
  }

  /** Runs in a database. */
  public Generations(
      Host host, Database database, Certificates certificates, AuditLog audit, Schedule schedule) {
    this.host = host;
    this.database = database;
    this.runs = database.mapper(GenerationMapper.class);
    this.certificates = certificates;
    this.audit = audit;
    this.ranges = database.mapper(RangeMapper.class);
    this.walk = new Walk(host, certificates);
    this.schedule = schedule;
  }

  /** The mappers of this feature. */
  public static List<Class<?>> mappers() {
    return List.of(GenerationMapper.class, RangeMapper.class);
  }

  /** How many are due a certificate now, by mode. */
  public Map<String, Long> due(Course course) {
    return walk.due(course);
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
    return joined(course, Set.of()).orElseGet(() -> start(course, who, Set.of(), ""));
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
    return joined(course, which).orElseGet(() -> start(course, who, which, reason));
  }

  private Started start(Course course, User who, Set<Regenerated> which, String reason) {
    Generation run = fresh(course, who, which, reason);
    // A small course is counted at once; the job that cuts a large one counts it on the way.
    Range whole = isSmall(course) ? walk.next(run, course, null) : null;
    return database.inTransaction(
        () -> {
          if (runs.insertUnlessGoing(run) == 0) {
            // The one that was quicker may have ended by now; what it did is what was asked for.
            return started(
                runs.going(course.key()).orElseGet(() -> runs.latest(course.key(), 1).get(0)),
                which);
          }
          if (whole != null) {
            ranges.insertAbsent(whole);
          }
          schedule(run.id(), whole != null && whole.untilUser() == null, whole != null);
          audit.record(
              course.key(),
              who,
              whole == null
                  ? "RUN_BEGUN"
                  : which.isEmpty() ? "RUN_STARTED" : "REGENERATION_STARTED",
              whole == null ? "" : String.valueOf(whole.due()),
              reason);
          return new Started.Going(runs.find(run.id()).orElseThrow());
        });
  }

  private void schedule(String run, boolean isCounted, boolean hasRanges) {
    if (hasRanges) {
      GenerationTask.lanes(run, (id, payload) -> schedule.job(GenerationTask.LANE, id, payload));
    }
    if (!isCounted) {
      String id = run + "/" + RandomId.next().substring(0, 12);
      schedule.job(GenerationTask.JOB, id, run);
    }
  }

  private boolean isSmall(Course course) {
    return host.enrolments().count(course.key(), course.certificateEligibleModes()) <= SMALL;
  }

  private Generation fresh(Course course, User who, Set<Regenerated> which, String reason) {
    return new Generation(
        RandomId.next(),
        course.key(),
        GenerationState.QUEUED,
        who.id(),
        AuditLog.name(who),
        host.clock().instant(),
        null,
        0,
        0,
        0,
        0,
        false,
        null,
        which.stream().map(Enum::name).sorted().collect(Collectors.joining(",")),
        reason);
  }

  /** A run of a course. */
  public Optional<Generation> find(CourseKey course, String id) {
    return runs.find(id).filter(run -> run.courseKey().equals(course));
  }

  /** The latest runs of a course, the latest first. */
  public List<Generation> latest(CourseKey course, int limit) {
    return runs.latest(course, limit);
  }

  /**
   * Who could not be printed in a run and has none yet, by name.
   *
   * @param limit at most so many
   */
  public List<Failure> failures(Generation run, int limit) {
    return run.failed() == 0 ? List.of() : runs.failures(run.id(), limit);
  }

  /** How many could not be printed in a run and have got one another way since. */
  public long solved(Generation run) {
    return run.failed() == 0 ? 0 : runs.countSolved(run.id());
  }

  /** What stands in the way of a run that goes, if anything does. */
  public Optional<Resting> resting(Generation run) {
    if (!run.isGoing()) {
      return Optional.empty();
    }
    Instant now = host.clock().instant();
    return ranges.resting(run.id()).or(() -> runs.fault(run.id(), now, now.plus(Rest.LONGEST)));
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

  /** What came of going on with a cancelled run. */
  public enum Resumed {
    /** It goes on where it stopped. */
    GOES,
    /** It was not cancelled. */
    NOT_CANCELLED,
    /** Another run over the course goes. */
    ANOTHER_GOES
  }

  /** Goes on with a cancelled run, behind the last learner it looked at. */
  public Resumed resume(Generation run, User who) {
    if (run.state() != GenerationState.CANCELLED) {
      return Resumed.NOT_CANCELLED;
    }
    return database.inTransaction(
        () -> {
          runs.resumeUnlessGoing(run.id());
          if (!runs.lockGoing(run.id())) {
            return runs.going(run.courseKey()).isPresent()
                ? Resumed.ANOTHER_GOES
                : Resumed.NOT_CANCELLED;
          }
          schedule(run.id(), run.counted(), ranges.last(run.id()).isPresent());
          audit.record(run.courseKey(), who, "RUN_RESUMED", "", "");
          return Resumed.GOES;
        });
  }

  /**
   * What came of trying again.
   *
   * @param issued how many have one now
   * @param failed how many could not be printed again
   * @param skipped how many got one otherwise, or may not have one any more
   */
  public record Retried(long issued, long failed, long skipped) {}

  /**
   * Tries those again who could not be printed in a run, at most a thousand.
   *
   * @param some whom; null for all
   */
  public Retried retry(Generation run, Course course, @Nullable List<UserId> some, User who) {
    if (some != null && some.isEmpty()) {
      return new Retried(0, 0, 0);
    }
    Retried retried = new Retries(host, database, certificates).retry(run, course, some, who);
    audit.record(
        run.courseKey(), who, "RUN_RETRIED", retried.issued() + " / " + retried.failed(), "");
    return retried;
  }

  /** Cancels the run of a course that goes, if one does. */
  public void cancelGoing(CourseKey course, @Nullable User who) {
    runs.going(course).ifPresent(run -> cancel(run, who));
  }
}
