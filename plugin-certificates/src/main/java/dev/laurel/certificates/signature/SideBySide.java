package dev.laurel.certificates.signature;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Threads that wait for a time-stamp server, as many as it is asked by at once. */
final class SideBySide implements AutoCloseable {

  private static final int IDLE_SECONDS = 20;

  private final ExecutorService threads;

  SideBySide(int atOnce) {
    AtomicInteger count = new AtomicInteger();
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            atOnce,
            atOnce,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            work -> {
              Thread thread = new Thread(work, "timestamp-" + count.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
    pool.allowCoreThreadTimeOut(true);
    this.threads = pool;
  }

  /**
   * Does work side by side; a single piece is done by the calling thread.
   *
   * @throws RuntimeException what the first piece that failed threw; those that have not begun are
   *     left then
   */
  <T> List<T> all(List<Supplier<T>> works) {
    if (works.size() < 2) {
      return works.stream().map(Supplier::get).toList();
    }
    List<Future<T>> futures = new ArrayList<>();
    try {
      for (Supplier<T> work : works) {
        futures.add(threads.submit(work::get));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> future : futures) {
        results.add(future.get());
      }
      return results;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      }
      throw new IllegalStateException(e);
    } catch (CancellationException | RejectedExecutionException e) {
      throw new IllegalStateException("Stopped while time stamps were asked for", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Stopped while time stamps were asked for", e);
    } finally {
      futures.forEach(future -> future.cancel(false));
    }
  }

  /** Does work later; leaves it when closed. */
  void later(Runnable work) {
    try {
      threads.execute(work);
    } catch (RejectedExecutionException closed) {
      // Nobody asks any more.
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
