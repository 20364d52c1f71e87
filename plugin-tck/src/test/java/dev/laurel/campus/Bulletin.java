package dev.laurel.campus;

import dev.laurel.plugin.CourseEventListener;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Tells what happened, on a thread of its own, and again later what was not taken. */
final class Bulletin implements AutoCloseable {

  private static final int MOST_TRIES = 20;

  private final Predicate<Consumer<CourseEventListener>> tell;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread made = new Thread(work, "bulletin");
            made.setDaemon(true);
            return made;
          });

  Bulletin(Predicate<Consumer<CourseEventListener>> tell) {
    this.tell = tell;
  }

  void post(Consumer<CourseEventListener> event) {
    thread.execute(() -> deliver(event, 1));
  }

  private void deliver(Consumer<CourseEventListener> event, int tries) {
    if (!tell.test(event) && tries < MOST_TRIES) {
      thread.schedule(() -> deliver(event, tries + 1), 100L * tries, TimeUnit.MILLISECONDS);
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
