package dev.laurel.certificates.jobs;

import dev.laurel.kit.persistence.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How background work gets on, on all nodes. */
public final class Queue {

  /** Due jobs begin within a second; those that are due for longer wait for a node. */
  private static final Duration OVERDUE = Duration.ofMinutes(5);

  /** Jobs of a node that has died are taken over after twelve seconds, where there is another. */
  private static final Duration DEAD = Duration.ofMinutes(1);

  private final QueueMapper jobs;

  /** That of a database. */
  public Queue(Database database) {
    this.jobs = database.mapper(QueueMapper.class);
  }

  /**
   * How it gets on.
   *
   * @param overdue how many jobs are due for minutes, and nobody is at them
   * @param overdueSince since when the first of them is due, or null
   * @param dead how many jobs a node was at that has died, and nobody has taken over
   */
  public record State(int overdue, @Nullable Instant overdueSince, int dead) {}

  /**
   * Jobs of a kind that failed when they were last tried.
   *
   * @param kind their kind
   * @param jobs how many there are
   * @param times how often one of them failed in a row, at most
   */
  public record Failing(String kind, int jobs, int times) {}

  /**
   * How jobs of a kind stand.
   *
   * @param due how many are due, and nobody is at them
   * @param running how many a node is at
   * @param failing how many failed when they were last tried
   * @param firstDueAt since when the first of those that are due is, or null
   */
  public record Kind(
      String kind, long due, long running, long failing, @Nullable Instant firstDueAt) {

    /** None of a kind. */
    public static Kind none(String kind) {
      return new Kind(kind, 0, 0, 0, null);
    }
  }

  /** How jobs stand, by kind; kinds of which there are none are left out. */
  public List<Kind> kinds(Instant now) {
    return jobs.kinds(now);
  }

  /** How it gets on. */
  public State state(Instant now) {
    return jobs.state(now.minus(OVERDUE), now.minus(DEAD));
  }

  /** The kinds of jobs that fail. */
  public List<Failing> failing() {
    return jobs.failing();
  }
}
