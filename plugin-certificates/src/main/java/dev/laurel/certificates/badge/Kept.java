package dev.laurel.certificates.badge;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was made, the longer the more costly it was, so that asking again and again takes a
 * small part of the time only. What was quick to make is as good as never kept. Of too many, those
 * go that were asked for least lately.
 *
 * @param <T> what is made
 */
final class Kept<T> {

  private static final int TIMES = 20;
  private static final Duration LONGEST = Duration.ofMinutes(1);

  private record One<T>(T value, Instant until) {}

  /** Places that something is made in, each by one thread at a time. */
  private final Map<String, AtomicReference<@Nullable One<T>>> all;

  private final Clock clock;

  /** With room for some. */
  Kept(int most, Clock clock) {
    this.clock = clock;
    this.all =
        new LinkedHashMap<>(64, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(
              Map.Entry<String, AtomicReference<@Nullable One<T>>> eldest) {
            return size() > most;
          }
        };
  }

  /** What was made of a key, or is now; one thread at a time makes it. */
  T get(String key, Function<String, T> make) {
    AtomicReference<@Nullable One<T>> place;
    synchronized (all) {
      place = all.computeIfAbsent(key, same -> new AtomicReference<>());
    }
    synchronized (place) {
      One<T> known = place.get();
      if (known == null || !clock.instant().isBefore(known.until())) {
        known = made(key, make);
        place.set(known);
      }
      return known.value();
    }
  }

  private One<T> made(String key, Function<String, T> make) {
    Instant start = clock.instant();
    T value = make.apply(key);
    Instant end = clock.instant();
    Duration keep = Duration.between(start, end).multipliedBy(TIMES);
    return new One<>(value, end.plus(keep.compareTo(LONGEST) > 0 ? LONGEST : keep));
  }
}
