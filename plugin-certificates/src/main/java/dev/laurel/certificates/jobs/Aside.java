package dev.laurel.certificates.jobs;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Work that takes too long for whoever asks: done on one thread of its own, and for each key once
 * at a time. It ends with the process and is not begun again; what must be done is a job.
 *
 * @param <K> what the work is about
 * @param <V> what comes of it
 */
public final class Aside<K, V> implements AutoCloseable {

  private final Map<K, CompletableFuture<V>> going = new ConcurrentHashMap<>();
  private final ExecutorService thread;

  /**
   * A thread that waits for work.
   *
   * @param name what it is called
   */
  public Aside(String name) {
    this.thread =
        Executors.newSingleThreadExecutor(
            work -> {
              Thread made = new Thread(work, name);
              made.setDaemon(true);
              return made;
            });
  }

  /** Begins the work for a key, or joins that which goes. */
  public CompletableFuture<V> begin(K key, Supplier<V> work) {
    return going.computeIfAbsent(
        key, absent -> CompletableFuture.supplyAsync(() -> done(absent, work), thread));
  }

  private V done(K key, Supplier<V> work) {
    try {
      return work.get();
    } finally {
      going.remove(key);
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
