package dev.laurel.certificates.generation;

import dev.laurel.plugin.host.UserId;
import org.jspecify.annotations.Nullable;

/**
 * A part of a run: learners who follow each other in the order of their ids.
 *
 * @param generationId the run
 * @param number its place among the ranges of the run
 * @param afterUser the last learner it has looked at, or null before the first of the course
 * @param untilUser the last learner that belongs to it; null in the last range, to which everybody
 *     belongs who comes behind
 * @param due how many were due a certificate when it was cut
 * @param issued how many it issued
 * @param failed how many it could not print
 * @param skipped how many got theirs otherwise while it went, or no longer pass
 * @param ended whether it has looked at all its learners
 */
record Range(
    String generationId,
    int number,
    @Nullable UserId afterUser,
    @Nullable UserId untilUser,
    long due,
    long issued,
    long failed,
    long skipped,
    boolean ended) {

  /** Whether a learner who comes behind the place it has reached belongs to it. */
  boolean reaches(UserId learner) {
    return untilUser == null || learner.compareTo(untilUser) <= 0;
  }

  /** The same, gone on to a learner without looking at those before her. */
  Range behind(UserId learner) {
    return new Range(generationId, number, learner, untilUser, due, issued, failed, skipped, ended);
  }

  /** Whether it was cut off from another, because something stands in its way. */
  boolean isPiece() {
    return number < 0;
  }

  /**
   * The same after some more learners.
   *
   * @param after the last of them, or null when there were none
   * @param isLast whether they were its last
   */
  Range after(@Nullable UserId after, long moreIssued, long moreFailed, boolean isLast) {
    long allIssued = issued + moreIssued;
    long allFailed = failed + moreFailed;
    return new Range(
        generationId,
        number,
        after == null ? afterUser : after,
        untilUser,
        due,
        allIssued,
        allFailed,
        // Who was due and is no longer: got one meanwhile, or does not pass now.
        isLast ? Math.max(0, due - allIssued - allFailed) : 0,
        isLast);
  }
}
