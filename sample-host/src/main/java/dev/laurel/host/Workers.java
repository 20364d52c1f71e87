package dev.laurel.host;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Threads for regular work, which have ended when their owner has. */
final class Workers {

  private static final long LONGEST_END_SECONDS = 5;

  private Workers() {}

  static ScheduledExecutorService one(String name) {
    ScheduledThreadPoolExecutor worker =
        new ScheduledThreadPoolExecutor(
            1,
            work -> {
              Thread thread = new Thread(work, name);
              thread.setDaemon(true);
              return thread;
            });
    worker.setRemoveOnCancelPolicy(true);
    return worker;
  }

  /** Ends one and waits until its thread has. */
  static void end(ScheduledExecutorService worker) {
    worker.shutdownNow();
    try {
      worker.awaitTermination(LONGEST_END_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
