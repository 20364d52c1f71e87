package dev.laurel.certificates.bulk;

/**
 * What came of an act on many.
 *
 * @param total how many it is about
 * @param done to how many it was done
 * @param skipped how many were left as they were
 * @param failed for how many something went wrong
 * @param undone for how many it was undone
 * @param kept for how many it could not be undone
 */
record Tally(long total, long done, long skipped, long failed, long undone, long kept) {

  static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0);

  static Tally of(BulkMapper.Count count) {
    long number = count.number();
    boolean isDone = count.outcome() == BulkItem.Outcome.DONE;
    return new Tally(
        number,
        isDone ? number : 0,
        count.outcome() == BulkItem.Outcome.SKIPPED ? number : 0,
        count.outcome() == BulkItem.Outcome.FAILED ? number : 0,
        count.undoOutcome() == BulkItem.Outcome.DONE ? number : 0,
        isDone && count.undoOutcome() != null && count.undoOutcome() != BulkItem.Outcome.DONE
            ? number
            : 0);
  }

  Tally plus(Tally other) {
    return new Tally(
        total + other.total,
        done + other.done,
        skipped + other.skipped,
        failed + other.failed,
        undone + other.undone,
        kept + other.kept);
  }

  /** How many have had their turn. */
  long settled() {
    return done + skipped + failed;
  }
}
