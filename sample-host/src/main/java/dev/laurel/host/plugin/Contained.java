package dev.laurel.host.plugin;

import dev.laurel.host.glance.Glance;
import dev.laurel.plugin.RegisteredPlugin;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The guard around one plugin: every call into it runs on a thread of its own pool, with its class
 * loader as the context class loader and within a time budget. What it throws, or that it takes too
 * long, is counted and logged and comes back as nothing. A plugin that throws five times in a row
 * or is too slow three times is left alone for half a minute, and again if it then fails once more.
 */
final class Contained {

  private static final Logger LOG = LoggerFactory.getLogger(Contained.class);
  private static final int MOST_THREADS = 64;
  private static final int FAILURES_IN_A_ROW = 5;

  /** A call that keeps the page waiting counts as two. */
  private static final int SLOW = 2;

  private static final Duration REST = Duration.ofSeconds(30);

  private final RegisteredPlugin plugin;
  private final String id;
  private final Clock clock;
  private final GuardMeters meters;
  private final ExecutorService threads;
  private final AtomicInteger inARow = new AtomicInteger();
  private final AtomicInteger failures = new AtomicInteger();
  private final AtomicReference<@Nullable Failure> last = new AtomicReference<>();
  private final AtomicReference<Instant> restsUntil = new AtomicReference<>(Instant.MIN);

  Contained(RegisteredPlugin plugin, String id, Clock clock, GuardMeters meters) {
    this.meters = meters;
    meters.arrived(id);
    this.plugin = plugin;
    this.id = id;
    this.clock = clock;
    AtomicInteger count = new AtomicInteger();
    this.threads =
        new ThreadPoolExecutor(
            0,
            MOST_THREADS,
            10,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            work -> {
              Thread thread = new Thread(work, "plugin-" + id + "-" + count.incrementAndGet());
              thread.setDaemon(true);
              // The pool must not hold the class loader of the application that happened to call.
              thread.setContextClassLoader(null);
              return thread;
            });
  }

  /** A failure of a plugin: when, in which call, and what it said. */
  record Failure(Instant when, String call, String message) {}

  /**
   * Calls the plugin.
   *
   * @param call what is called, for the log
   * @param budget how long it may take
   * @param work the call itself
   * @return what the plugin answered, or nothing when it failed or is left alone
   */
  <T> Optional<T> call(String call, Duration budget, Callable<T> work) {
    if (rests()) {
      meters.called(id, call, GuardMeters.Outcome.SKIPPED, 0);
      return Optional.empty();
    }
    return attempt(call, budget, work, () -> inARow.set(0));
  }

  /**
   * Calls a plugin that may be left alone otherwise; that it answers makes up for no failure.
   *
   * @param call what is called, for the log
   * @param budget how long it may take
   * @param work the call itself
   * @return what the plugin answered, or nothing when it failed
   */
  <T> Optional<T> insist(String call, Duration budget, Callable<T> work) {
    return attempt(call, budget, work, () -> {});
  }

  private <T> Optional<T> attempt(
      String call, Duration budget, Callable<T> work, Runnable answered) {
    long began = System.nanoTime();
    Future<T> future;
    try {
      future = threads.submit(Glance.carried(() -> inItsClassLoader(work)));
    } catch (RejectedExecutionException e) {
      called(call, GuardMeters.Outcome.BUSY, began);
      failed(call, SLOW, "It is busy with " + MOST_THREADS + " other calls.", null);
      return Optional.empty();
    }
    try {
      T answer = future.get(budget.toMillis(), TimeUnit.MILLISECONDS);
      answered.run();
      called(call, GuardMeters.Outcome.ANSWERED, began);
      return Optional.ofNullable(answer);
    } catch (TimeoutException e) {
      future.cancel(true);
      called(call, GuardMeters.Outcome.LATE, began);
      failed(call, SLOW, "It took longer than %d ms.".formatted(budget.toMillis()), null);
    } catch (ExecutionException e) {
      called(call, GuardMeters.Outcome.FAILED, began);
      failed(call, 1, String.valueOf(e.getCause()), e.getCause());
    } catch (InterruptedException e) {
      future.cancel(true);
      Thread.currentThread().interrupt();
    }
    return Optional.empty();
  }

  private void called(String call, GuardMeters.Outcome outcome, long began) {
    meters.called(id, call, outcome, System.nanoTime() - began);
  }

  private <T> T inItsClassLoader(Callable<T> work) throws Exception {
    Thread thread = Thread.currentThread();
    thread.setContextClassLoader(plugin.classLoader());
    try {
      return work.call();
    } finally {
      thread.setContextClassLoader(null);
    }
  }

  private void failed(String call, int weight, String message, @Nullable Throwable cause) {
    failures.incrementAndGet();
    last.set(new Failure(clock.instant(), call, message));
    LOG.warn("The plugin {} failed in {}: {}", id, call, message, cause);
    if (inARow.addAndGet(weight) >= FAILURES_IN_A_ROW) {
      meters.rests(id);
      restsUntil.set(clock.instant().plus(REST));
      // Once it is asked again, one more failure is enough.
      inARow.set(FAILURES_IN_A_ROW - 1);
      LOG.warn("The plugin {} is left alone for {} seconds", id, REST.toSeconds());
    }
  }

  /** Whether the plugin is left alone for a while. */
  boolean rests() {
    Instant until = restsUntil.get();
    return until != null && clock.instant().isBefore(until);
  }

  int failures() {
    return failures.get();
  }

  Optional<Failure> lastFailure() {
    return Optional.ofNullable(last.get());
  }

  void close() {
    threads.shutdownNow();
  }
}
