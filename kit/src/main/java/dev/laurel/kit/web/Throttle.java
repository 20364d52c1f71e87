package dev.laurel.kit.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lets each client ask so often in a minute: as many at once, then one after the other. Remembers
 * no more than some clients, those that asked last. Safe for any thread; each node counts alone.
 */
public final class Throttle {

  /** Some ten megabytes. */
  private static final int MOST = 50_000;

  private final int perMinute;
  private final Clock clock;
  private final Map<String, Bucket> clients =
      new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST;
        }
      };

  /**
   * A throttle.
   *
   * @param perMinute how often; 0 for as often as they like
   */
  public Throttle(int perMinute, Clock clock) {
    this.perMinute = perMinute;
    this.clock = clock;
  }

  private record Bucket(double left, Instant at) {}

  /** Counts one more of a client; how long it has to wait before it may ask, or nothing. */
  public Duration ask(String client) {
    if (perMinute == 0) {
      return Duration.ZERO;
    }
    synchronized (clients) {
      Instant now = clock.instant();
      Bucket bucket = clients.get(client);
      double left = bucket == null ? perMinute : left(bucket, now);
      if (left >= 1) {
        clients.put(client, new Bucket(left - 1, now));
        return Duration.ZERO;
      }
      clients.put(client, new Bucket(left, now));
      return wait(left);
    }
  }

  /** A wait in whole seconds, as people and {@code Retry-After} are told it: never too short. */
  public static long seconds(Duration wait) {
    return Math.max(1, wait.plusMillis(999).toSeconds());
  }

  /** How long a client has to wait before it may ask, or nothing; nothing is counted. */
  public Duration look(String client) {
    if (perMinute == 0) {
      return Duration.ZERO;
    }
    synchronized (clients) {
      Bucket bucket = clients.get(client);
      double left = bucket == null ? perMinute : left(bucket, clock.instant());
      return left >= 1 ? Duration.ZERO : wait(left);
    }
  }

  private Duration wait(double left) {
    return Duration.ofMillis((long) Math.ceil((1 - left) * 60_000 / perMinute));
  }

  private double left(Bucket bucket, Instant now) {
    long passed = Math.max(0, Duration.between(bucket.at(), now).toMillis());
    return Math.min(perMinute, bucket.left() + passed * perMinute / 60_000.0);
  }

  /** How many clients are remembered. */
  public int size() {
    synchronized (clients) {
      return clients.size();
    }
  }
}
