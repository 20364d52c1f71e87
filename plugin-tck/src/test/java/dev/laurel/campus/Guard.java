package dev.laurel.campus;

import dev.laurel.plugin.RegisteredPlugin;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Stands between the host and one plugin. */
final class Guard {

  private static final System.Logger LOG = System.getLogger(Guard.class.getName());

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final RegisteredPlugin registered;

  Guard(RegisteredPlugin registered) {
    this.registered = registered;
  }

  // tag::guard[]
  /** Calls the plugin; nothing when it throws or takes too long. */
  <T> Optional<T> call(Duration budget, Callable<T> work) {
    Future<T> answer = threads.submit(() -> inItsClassLoader(work));
    try {
      return Optional.ofNullable(answer.get(budget.toMillis(), TimeUnit.MILLISECONDS));
    } catch (ExecutionException | TimeoutException e) {
      answer.cancel(true);
      LOG.log(System.Logger.Level.WARNING, "A plugin failed: " + registered.contextPath(), e);
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
    }
    return Optional.empty();
  }

  private <T> T inItsClassLoader(Callable<T> work) throws Exception {
    Thread thread = Thread.currentThread();
    thread.setContextClassLoader(registered.classLoader());
    try {
      return work.call();
    } finally {
      thread.setContextClassLoader(null);
    }
  }

  // end::guard[]

  void close() {
    threads.shutdownNow();
  }
}
