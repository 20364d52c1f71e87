package dev.laurel.certificates.doctor;

import dev.laurel.kit.persistence.RandomId;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at everything that certificates depend on: all checks side by side, each on a thread of its
 * own and within the same time. What a check throws is a finding, and so is that it has not come
 * back; one that still hangs is not begun a second time. For any thread.
 */
public final class Doctor implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Doctor.class);

  /** How long a report is as good as a new one, for those who only glance at it. */
  private static final Duration FRESH = Duration.ofMinutes(1);

  private final List<Check> checks;
  private final Clock clock;
  private final Duration limit;
  private final ExecutorService threads;
  private final Map<Topic, Future<List<Finding>>> running = new ConcurrentHashMap<>();
  private final AtomicReference<@Nullable Look> last = new AtomicReference<>();
  private final AtomicReference<@Nullable Future<Report>> ahead = new AtomicReference<>();

  /** A report, and when it was made by a clock that never goes back. */
  private record Look(Report report, long nanos) {}

  Doctor(List<Check> checks, Clock clock, Duration limit) {
    this.checks = List.copyOf(checks);
    this.clock = clock;
    this.limit = limit;
    this.threads =
        new ThreadPoolExecutor(
            0,
            4 * Topic.values().length,
            5,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            work -> {
              Thread made = new Thread(work, "doctor");
              made.setDaemon(true);
              made.setContextClassLoader(Doctor.class.getClassLoader());
              return made;
            });
  }

  /** Looks at everything now; takes as long as the slowest check, and some seconds at most. */
  public Report examine() {
    Map<Topic, Future<List<Finding>>> begun = new EnumMap<>(Topic.class);
    checks.forEach(check -> begun.put(check.topic(), begin(check)));
    long end = System.nanoTime() + limit.toNanos();
    List<Finding> findings = new ArrayList<>();
    begun.forEach((topic, check) -> findings.addAll(await(topic, check, end)));
    Report report = new Report(clock.instant(), findings);
    last.set(new Look(report, System.nanoTime()));
    return report;
  }

  /**
   * The latest report for those who only glance at it. Where it is older than a minute, a new one
   * is begun, and waited for no longer than said.
   *
   * @return nothing where none is there yet
   */
  public Optional<Report> glance(Duration patience) {
    Look known = last.get();
    if (known == null || System.nanoTime() - known.nanos() > FRESH.toNanos()) {
      try {
        return Optional.of(next().get(patience.toNanos(), TimeUnit.NANOSECONDS));
      } catch (TimeoutException | ExecutionException e) {
        LOG.debug("No new report yet", e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    return Optional.ofNullable(known).map(Look::report);
  }

  private synchronized Future<Report> next() {
    Future<Report> under = ahead.get();
    if (under == null || under.isDone()) {
      under = threads.submit(this::examine);
      ahead.set(under);
    }
    return under;
  }

  private Future<List<Finding>> begin(Check check) {
    return running.compute(
        check.topic(),
        (topic, under) -> under == null || under.isDone() ? threads.submit(check::find) : under);
  }

  private List<Finding> await(Topic topic, Future<List<Finding>> check, long end) {
    try {
      return check.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      return List.of(Finding.of(topic, FindingCode.CHECK_SLOW, limit));
    } catch (ExecutionException e) {
      return List.of(failed(topic, e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return List.of(Finding.of(topic, FindingCode.NOT_CHECKED));
    }
  }

  private static Finding failed(Topic topic, ExecutionException thrown) {
    if (topic != Topic.DATABASE && Databases.isAway(thrown)) {
      return Finding.of(topic, FindingCode.NOT_CHECKED);
    }
    String id = RandomId.next().substring(0, 8);
    LOG.warn("The check of {} failed ({})", topic, id, thrown.getCause());
    return Finding.of(topic, FindingCode.CHECK_FAILED, id);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
