package dev.laurel.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A promise of plugin-api, in its own words: whoever breaks it reads what was promised, and where.
 *
 * @param where the type and method whose Javadoc has it, such as {@code Enrolments.page}, or a file
 *     of the guides
 * @param words what is written there
 */
record Promise(String where, String words) {

  static Promise of(String where, String words) {
    return new Promise(where, words);
  }

  /** The promise is kept if this is so. */
  void holds(boolean isKept, String found) {
    assertTrue(isKept, () -> this + " But " + found + ".");
  }

  /** The promise is kept if this is that. */
  void is(@Nullable Object expected, @Nullable Object actual, String what) {
    assertEquals(expected, actual, () -> this + " Not so with " + what + ".");
  }

  /** The promise is kept if this is so before long. */
  void comes(Duration patience, BooleanSupplier condition, String found) {
    long end = System.nanoTime() + patience.toNanos();
    while (!condition.getAsBoolean()) {
      holds(System.nanoTime() < end, found + ", after " + patience.toSeconds() + " seconds");
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
    }
  }

  @Override
  public String toString() {
    return where.endsWith(".md")
        ? "Promised to plugins: “%s” (docs/%s).".formatted(words, where)
        : "Promised to plugins: “%s” (plugin-api, Javadoc of %s).".formatted(words, where);
  }
}
