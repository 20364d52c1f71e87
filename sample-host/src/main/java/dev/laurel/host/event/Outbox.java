package dev.laurel.host.event;

import dev.laurel.kit.persistence.Database;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Events on their way to those who listen. {@link #add} writes one down in the caller's
 * transaction; a thread of its own tells it as soon as it is committed, and again later when
 * telling it failed, up to a limit.
 */
public final class Outbox implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
  private static final int CHUNK = 500;
  private static final int MOST_ATTEMPTS = 20;
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

  private final Database database;
  private final EventMapper events;
  private final Clock clock;
  private final AtomicReference<Predicate<Event>> listener = new AtomicReference<>(event -> true);
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread made = new Thread(work, "outbox");
            made.setDaemon(true);
            return made;
          });

  /**
   * An outbox in a database.
   *
   * @param database the database
   * @param clock what time it is
   */
  public Outbox(Database database, Clock clock) {
    this.database = database;
    this.events = database.mapper(EventMapper.class);
    this.clock = clock;
  }

  /** The mappers of this feature. */
  public static List<Class<?>> mappers() {
    return List.of(EventMapper.class);
  }

  /**
   * Begins to tell events.
   *
   * @param told tells one and says whether that is done; called on the outbox's own thread
   */
  public void start(Predicate<Event> told) {
    listener.set(told);
    thread.scheduleWithFixedDelay(this::deliver, 0, 200, TimeUnit.MILLISECONDS);
  }

  /**
   * Writes an event down, in the caller's transaction.
   *
   * @param event what happened
   */
  public void add(Event event) {
    events.insert(event, clock.instant());
  }

  /**
   * Writes many events down, in the caller's transaction.
   *
   * @param many what happened
   */
  public void addAll(List<Event> many) {
    if (!many.isEmpty()) {
      events.insertAll(many, clock.instant());
    }
  }

  private void deliver() {
    try {
      List<EventRow> due;
      do {
        Instant now = clock.instant();
        due = events.due(now, now.plus(LONGEST_PAUSE), CHUNK);
        due.forEach(this::deliver);
      } while (due.size() == CHUNK);
    } catch (RuntimeException | OutOfMemoryError e) {
      LOG.warn("Events could not be read and will be told later", e);
    }
  }

  private void deliver(EventRow row) {
    boolean isTold = Objects.requireNonNull(listener.get()).test(row.toEvent());
    if (isTold || row.attempts() >= MOST_ATTEMPTS) {
      if (!isTold) {
        LOG.warn("Giving up telling event {} after {} attempts", row.id(), row.attempts());
      }
      events.delete(row.id());
    } else {
      Duration pause =
          Duration.ofSeconds(
              Math.min(LONGEST_PAUSE.toSeconds(), 1L << Math.min(10, row.attempts())));
      Instant next = clock.instant().plus(pause);
      database.inTransaction(() -> events.postpone(row.id(), next));
    }
  }

  @Override
  public void close() {
    thread.shutdown();
    try {
      if (!thread.awaitTermination(5, TimeUnit.SECONDS)) {
        thread.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
