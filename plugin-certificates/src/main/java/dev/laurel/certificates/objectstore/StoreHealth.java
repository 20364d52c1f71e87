package dev.laurel.certificates.objectstore;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** What the latest calls of the store came to. Asking never waits for the store. */
final class StoreHealth {

  private static final long FRESH = Duration.ofSeconds(5).toNanos();

  private final Executor background;
  private final Runnable probe;
  private final AtomicReference<Optional<String>> problem = new AtomicReference<>(Optional.empty());
  private final AtomicLong lastAsked = new AtomicLong(System.nanoTime() - FRESH);

  StoreHealth(Executor background, Runnable probe) {
    this.background = background;
    this.probe = probe;
  }

  void well() {
    lastAsked.set(System.nanoTime());
    problem.set(Optional.empty());
  }

  /** Says whether that is new. */
  boolean unwell(String message) {
    Optional<String> before = problem.getAndSet(Optional.of(message));
    return before == null || before.isEmpty();
  }

  Optional<String> problem() {
    long asked = lastAsked.get();
    if (System.nanoTime() - asked > FRESH && lastAsked.compareAndSet(asked, System.nanoTime())) {
      try {
        background.execute(this::ask);
      } catch (RejectedExecutionException e) {
        return Optional.of("The object store is closed.");
      }
    }
    return Objects.requireNonNull(problem.get());
  }

  private void ask() {
    try {
      probe.run();
    } catch (StoreUnreachableException e) {
      unwell(String.valueOf(e.getMessage()));
    }
  }
}
