package dev.laurel.certificates.signature;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What the latest calls of the time-stamp server came to. A server that is well is not asked for
 * this; one that is not is asked now and then, in the background, whether it is well again.
 */
final class StampHealth {

  private static final long FRESH = Duration.ofSeconds(30).toNanos();

  private final AtomicReference<Optional<String>> problem = new AtomicReference<>(Optional.empty());
  private final AtomicLong lastAsked = new AtomicLong();

  void well() {
    problem.set(Optional.empty());
  }

  void unwell(String message) {
    lastAsked.set(System.nanoTime());
    problem.set(Optional.of(message));
  }

  /**
   * What is wrong, as far as is known.
   *
   * @param askAnew begins to ask whether it still is
   */
  Optional<String> problem(Runnable askAnew) {
    Optional<String> known = Objects.requireNonNull(problem.get());
    long asked = lastAsked.get();
    if (known.isPresent()
        && System.nanoTime() - asked > FRESH
        && lastAsked.compareAndSet(asked, System.nanoTime())) {
      askAnew.run();
    }
    return known;
  }
}
