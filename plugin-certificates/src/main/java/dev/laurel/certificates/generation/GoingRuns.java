package dev.laurel.certificates.generation;

import dev.laurel.kit.persistence.Database;

/** How the runs that go stand, all together. */
public final class GoingRuns {

  private final GenerationMapper runs;

  /** Those of a database. */
  public GoingRuns(Database database) {
    this.runs = database.mapper(GenerationMapper.class);
  }

  /**
   * How they stand.
   *
   * @param runs how many there are
   * @param obstructed how many of them something stands in the way of
   * @param due how many learners are due, as far as they are counted
   * @param done how many of them have been gone past
   */
  public record State(long runs, long obstructed, long due, long done) {}

  /** How they stand now. */
  public State state() {
    return runs.state();
  }
}
