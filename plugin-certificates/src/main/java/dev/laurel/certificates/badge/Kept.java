package dev.laurel.certificates.badge;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Keeps what was made, the longer the more costly it was, so that asking again and again takes a
 * small part of the time only. What was quick to make is as good as never kept.
 *
 * @param <T> what is made
 */
final class Kept<T> {

  private static final int TIMES = 20;
  private static final Duration LONGEST = Duration.ofMinutes(1);
  private static final int MOST = 1_000;

  private record One<T>(T value, Instant until) {}

  private final Map<String, One<T>> all = new ConcurrentHashMap<>();
  private final Clock clock;

  Kept(Clock clock) {
    this.clock = clock;
  }

  /** What was made of a key, or is now; one thread at a time makes it. */
  T get(String key, Function<String, T> make) {
    if (all.size() > MOST) {
      all.clear();
    }
    return all.compute(key, (same, known) -> fresh(known) ? known : made(same, make)).value();
  }

  private boolean fresh(@org.jspecify.annotations.Nullable One<T> known) {
    return known != null && clock.instant().isBefore(known.until());
  }

  private One<T> made(String key, Function<String, T> make) {
    Instant start = clock.instant();
    T value = make.apply(key);
    Instant end = clock.instant();
    Duration keep = Duration.between(start, end).multipliedBy(TIMES);
    return new One<>(value, end.plus(keep.compareTo(LONGEST) > 0 ? LONGEST : keep));
  }
}
