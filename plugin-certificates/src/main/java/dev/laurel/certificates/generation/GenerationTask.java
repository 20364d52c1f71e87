package dev.laurel.certificates.generation;

import dev.laurel.certificates.audit.AuditLog;
import dev.laurel.certificates.certificate.Certificates;
import dev.laurel.certificates.course.CourseCertificates;
import dev.laurel.kit.persistence.Database;
import dev.laurel.kit.persistence.RandomId;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.Host;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * The jobs of runs. One cuts a run into ranges; a few lanes work on the ranges, a slice at a time,
 * and then stand in line behind the lanes of other runs. On each node only so many slices go at a
 * time as leave processors to the learners.
 */
public final class GenerationTask {

  /** The kind of job that cuts a run into ranges; its payload is the run. */
  public static final String JOB = "generation";

  /** The kind of job that works on ranges; its payload is the run. */
  public static final String LANE = "generation-lane";

  /** As many as a run may have at work on all nodes together. */
  private static final int LANES = 4;

  private static final int MOST_SLICES = 2;
  private static final int LONGEST_WAIT_MS = 500;

  private final Database database;
  private final GenerationMapper runs;
  private final RangeMapper ranges;
  private final Walk walk;
  private final Slices slices;
  private final Setbacks setbacks;
  private final Consumer<String> scheduleLanes;
  private final Semaphore turns =
      new Semaphore(
          Math.max(1, Math.min(MOST_SLICES, Runtime.getRuntime().availableProcessors())), true);

  /**
   * Jobs on a database.
   *
   * @param schedule schedules a lane by an id of its own, in the caller's transaction
   */
  public GenerationTask(
      Host host,
      Database database,
      Certificates certificates,
      CourseCertificates courses,
      AuditLog audit,
      BiConsumer<String, String> schedule) {
    this.database = database;
    this.runs = database.mapper(GenerationMapper.class);
    this.ranges = database.mapper(RangeMapper.class);
    this.walk = new Walk(host, certificates);
    this.slices = new Slices(host, database, certificates, courses, audit, Slices.Size.USUAL);
    this.setbacks = new Setbacks(host, database);
    this.scheduleLanes = id -> lanes(id, schedule);
  }

  /** Schedules the lanes of a run, in the caller's transaction. */
  static void lanes(String run, BiConsumer<String, String> schedule) {
    // A lane that is just ending must not keep a new one of the same name away.
    String time = RandomId.next().substring(0, 12);
    for (int lane = 0; lane < LANES; lane++) {
      schedule.accept(run + "/" + time + "/" + lane, run);
    }
  }

  /**
   * Cuts what is left of a run into ranges; the lanes begin with the first. Says how long to rest
   * when it was stopped in between, or nothing when that is all.
   */
  public Optional<Duration> cut(String id) {
    try {
      while (cutOne(id)) {
        if (Thread.currentThread().isInterrupted()) {
          return Optional.of(Duration.ZERO);
        }
      }
      return Optional.empty();
    } catch (RuntimeException e) {
      throw setbacks.noteOfRun(id, e);
    }
  }

  /** Cuts one range; says whether there are more. */
  boolean cutOne(String id) {
    Generation run = runs.find(id).filter(Generation::isGoing).orElse(null);
    if (run == null || run.counted()) {
      return false;
    }
    Optional<Course> course = slices.issuing(run);
    if (course.isEmpty()) {
      return false;
    }
    Optional<Range> before = ranges.last(id);
    Range next = walk.next(run, course.get(), before.orElse(null));
    return database.inTransaction(
        () -> {
          if (!runs.shareGoing(id)) {
            return false;
          }
          if (ranges.insertAbsent(next) > 0 && before.isEmpty()) {
            scheduleLanes.accept(id);
          }
          return next.untilUser() != null;
        });
  }

  /**
   * A slice of a run, when there is room for one; says how long to rest until there may be more to
   * do, or nothing when that is all.
   */
  public Optional<Duration> work(String id) {
    try {
      if (!turns.tryAcquire(LONGEST_WAIT_MS, TimeUnit.MILLISECONDS)) {
        return Optional.of(Duration.ZERO);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.of(Duration.ZERO);
    }
    try {
      return slices.work(id);
    } catch (RuntimeException e) {
      throw setbacks.noteOfRun(id, e);
    } finally {
      turns.release();
    }
  }
}
