package dev.laurel.certificates.monitoring;

import dev.laurel.certificates.generation.GoingRuns;
import dev.laurel.certificates.jobs.Aside;
import dev.laurel.certificates.jobs.Queue;
import dev.laurel.certificates.mail.Outbox;
import dev.laurel.kit.persistence.Database;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks how everything that waits stands, every few seconds at most, however many ask; whoever asks
 * is not kept waiting by a database that is away.
 */
final class Standings implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Standings.class);
  private static final Duration FRESH = Duration.ofSeconds(5);
  private static final long PATIENCE_MS = 2000;

  private final Queue queue;
  private final Outbox outbox;
  private final GoingRuns runs;
  private final Clock clock;
  private final Aside<String, Standing> looks = new Aside<>("certificates-standing");
  private final AtomicReference<@Nullable Look> last = new AtomicReference<>();

  /** What a look found, if anything, and when by a clock that never goes back. */
  private record Look(@Nullable Standing standing, long nanos) {

    boolean isFresh() {
      return System.nanoTime() - nanos < FRESH.toNanos();
    }
  }

  Standings(Database database, Clock clock) {
    this.queue = new Queue(database);
    this.outbox = new Outbox(database);
    this.runs = new GoingRuns(database);
    this.clock = clock;
  }

  /** How it stands; null where that cannot be known now. */
  @Nullable Standing now() {
    Look known = last.get();
    if (known != null && known.isFresh()) {
      return known.standing();
    }
    try {
      return looks.begin("", this::look).get(PATIENCE_MS, TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException e) {
      // Whoever asks for the next meter is told at once.
      last.set(new Look(null, System.nanoTime()));
      LOG.warn("How jobs, mails and runs stand is not known now", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return null;
  }

  private Standing look() {
    Instant now = clock.instant();
    Standing standing = new Standing(now, queue.kinds(now), outbox.state(), runs.state());
    last.set(new Look(standing, System.nanoTime()));
    return standing;
  }

  @Override
  public void close() {
    looks.close();
  }
}
