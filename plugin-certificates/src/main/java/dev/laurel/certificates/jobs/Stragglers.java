package dev.laurel.certificates.jobs;

import dev.laurel.kit.persistence.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Jobs whose times lie further ahead than such a time can: the clock was set back since these were
 * written, and would have to go through all that time again before they are due. They are due now.
 * Those that a node was at have beats of the same kind when it has died: they are given to others.
 */
final class Stragglers {

  private static final Logger LOG = LoggerFactory.getLogger(Stragglers.class);

  private final StragglerMapper jobs;
  private final Supplier<Instant> now;
  private final Map<Duration, List<String>> leads;
  private final Duration dead;
  private final AtomicReference<Set<StragglerMapper.Held>> before = new AtomicReference<>(Set.of());

  /**
   * Of a database.
   *
   * @param leads the kinds of jobs by how far ahead their times can be
   * @param dead how old the beat of a job is when its node has died
   */
  Stragglers(
      Database database, Supplier<Instant> now, Map<Duration, List<String>> leads, Duration dead) {
    this.jobs = database.mapper(StragglerMapper.class);
    this.now = now;
    this.leads = Map.copyOf(leads);
    this.dead = dead;
  }

  /** Looks for some; called again and again, with more than a beat in between. */
  void look() {
    Instant moment = now.get();
    leads.forEach((lead, kinds) -> hasten(kinds, moment.plus(lead), moment));
    List<StragglerMapper.Held> ahead = jobs.heldAfter(moment.plus(dead));
    // A node that lives, and whose clock was not set back, has given them another beat by now.
    Collection<StragglerMapper.Held> seen = Objects.requireNonNull(before.get());
    for (StragglerMapper.Held held : ahead) {
      if (seen.contains(held) && jobs.release(held, moment.minus(dead).minus(dead)) > 0) {
        LOG.warn("The job {} of a node that has died goes on elsewhere", held.taskName());
      }
    }
    before.set(Set.copyOf(ahead));
  }

  private void hasten(List<String> kinds, Instant after, Instant moment) {
    int hastened = kinds.isEmpty() ? 0 : jobs.hasten(kinds, after, moment);
    if (hastened > 0) {
      LOG.warn("{} jobs lay further ahead than they can: the clock was set back", hastened);
    }
  }
}
