package dev.laurel.certificates.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.jdbc.MySQL8JdbcCustomization;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.laurel.certificates.metrics.Timed;
import dev.laurel.kit.persistence.Database;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Background work, by db-scheduler. A job is scheduled in the caller's transaction: it runs if, and
 * only if, that is committed, on any node, and again after a crash or a failure until it is done.
 */
public final class Jobs implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
  private static final String TABLE = "cert_scheduled_task";
  private static final int THREADS = 8;

  /** A job of a node that has died goes on elsewhere after four beats. */
  private static final Duration HEARTBEAT = Duration.ofSeconds(3);

  private static final int MISSED_BEATS = 4;
  private static final Duration DEAD = HEARTBEAT.multipliedBy(MISSED_BEATS);
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(15);

  /** By so much the clocks of nodes may differ. */
  private static final Duration TOLERANCE = Duration.ofMinutes(1);

  private final Scheduler scheduler;
  private final SchedulerClient client;
  private final Map<String, Task<String>> tasks;
  private final List<String> kinds;
  private final Clock clock;
  private final SteadyClock steady;
  private final Stragglers stragglers;
  private final ScheduledExecutorService lookout =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread made = new Thread(work, "jobs-lookout");
            made.setDaemon(true);
            return made;
          });

  /**
   * Jobs of a database; nothing runs before {@link #start()}.
   *
   * @param dataSource the pool
   * @param handlers what each kind of job does with its payload; may run twice after a crash
   * @param sliced the same for kinds that do a part of their work at a time and then stand behind
   *     others; they say how long to rest, at most a minute, until there may be more to do, or
   *     nothing when all is done
   * @param hourly what is done every hour, on one node
   */
  public Jobs(
      Database database,
      DataSource dataSource,
      Clock clock,
      Map<String, Consumer<String>> handlers,
      Map<String, Function<String, Optional<Duration>>> sliced,
      Map<String, Runnable> hourly) {
    this.clock = clock;
    this.steady = new SteadyClock(clock::instant, System::nanoTime);
    this.stragglers =
        new Stragglers(
            database,
            steady::now,
            Map.of(
                Pause.LONGEST.plus(TOLERANCE),
                List.copyOf(handlers.keySet()),
                TOLERANCE.plus(TOLERANCE),
                List.copyOf(sliced.keySet()),
                HOUR.plus(TOLERANCE),
                List.copyOf(hourly.keySet())),
            DEAD);
    Map<String, Task<String>> made = new java.util.TreeMap<>();
    handlers.forEach((name, handler) -> made.put(name, task(name, handler)));
    sliced.forEach((name, handler) -> made.put(name, slicedTask(name, handler)));
    this.tasks = Map.copyOf(made);
    List<RecurringTask<Void>> recurring = new ArrayList<>();
    hourly.forEach((name, what) -> recurring.add(recurring(name, what)));
    List<Task<?>> all = new ArrayList<>(tasks.values());
    all.addAll(recurring);
    this.kinds = all.stream().map(Task::getName).sorted().toList();
    this.client =
        SchedulerClient.Builder.create(database.joiningDataSource(), all)
            .tableName(TABLE)
            .jdbcCustomization(new MySQL8JdbcCustomization(true))
            .build();
    this.scheduler =
        Scheduler.create(dataSource, List.copyOf(tasks.values()))
            .startTasks(recurring)
            .tableName(TABLE)
            .jdbcCustomization(new MySQL8JdbcCustomization(true))
            .threads(THREADS)
            .pollingInterval(Duration.ofMillis(250))
            .heartbeatInterval(HEARTBEAT)
            .missedHeartbeatsLimit(MISSED_BEATS)
            .clock(steady)
            .shutdownMaxWait(Duration.ofSeconds(20))
            .build();
  }

  private static RecurringTask<Void> recurring(String name, Runnable what) {
    return Tasks.recurring(name, FixedDelay.of(HOUR))
        .execute((instance, context) -> timed(name, () -> ran(what)));
  }

  private static <T> T timed(String kind, Supplier<T> work) {
    return Timed.JOBS.trying(work, kind);
  }

  private static boolean ran(Runnable what) {
    what.run();
    return true;
  }

  /** What is done after a failure: it is tried again, after a pause that the failures tell. */
  private static FailureHandler<String> again(IntFunction<Duration> pause) {
    return (failed, operations) ->
        operations.reschedule(
            failed,
            failed.getTimeDone().plus(pause.apply(failed.getExecution().consecutiveFailures)));
  }

  private static Task<String> task(String name, Consumer<String> handler) {
    return Tasks.oneTime(name, String.class)
        .onFailure(again(Pause::after))
        .execute(
            (instance, context) ->
                timed(name, () -> ran(() -> handler.accept(instance.getData()))));
  }

  private Task<String> slicedTask(String name, Function<String, Optional<Duration>> handler) {
    return Tasks.custom(name, String.class)
        .onFailure(again(Pause::brief))
        .execute(
            (instance, context) -> {
              Optional<Duration> rest = timed(name, () -> handler.apply(instance.getData()));
              return (complete, operations) ->
                  rest.ifPresentOrElse(
                      more -> operations.reschedule(complete, steady.now().plus(more)),
                      operations::remove);
            });
  }

  /**
   * Schedules a job for now, in the caller's transaction; does nothing when that very job waits
   * already.
   *
   * @param id what identifies it among the jobs of its kind, at most 100 characters
   */
  public void schedule(String name, String id, String payload) {
    schedule(name, id, payload, clock.instant());
  }

  /**
   * The same for later.
   *
   * @param when not before then; at most ten minutes ahead
   */
  public void schedule(String name, String id, String payload, Instant when) {
    Task<String> task = tasks.get(name);
    if (task == null) {
      throw new IllegalArgumentException("There is no kind of job " + name);
    }
    TaskInstance<String> instance = task.instance(id, payload);
    // What is written down is the time of jobs.
    client.scheduleIfNotExists(
        instance, steady.now().plus(Duration.between(clock.instant(), when)));
  }

  /** Begins to run jobs. */
  public void start() {
    scheduler.start();
    lookout.scheduleWithFixedDelay(this::look, 0, BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void look() {
    try {
      stragglers.look();
    } catch (RuntimeException e) {
      LOG.warn("Jobs with times far ahead could not be looked for; tried again", e);
    }
  }

  /** The kinds of jobs there are. */
  public List<String> kinds() {
    return kinds;
  }

  /** The mappers of this feature. */
  public static List<Class<?>> mappers() {
    return List.of(StragglerMapper.class, QueueMapper.class);
  }

  /** Lets running jobs finish, and runs no more. */
  @Override
  public void close() {
    lookout.shutdownNow();
    scheduler.stop();
  }
}
