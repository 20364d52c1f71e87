package dev.laurel.certificates.reconciliation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a search for what was missed has come.
 *
 * @param part what is looked through
 * @param after the last id that was looked at, or empty
 * @param begunAt when it began
 * @param movedAt when the last page was done
 * @param endedAt when it ended, or null
 * @param looked how many people and courses were looked at
 * @param mended for how many something had been missed
 * @param failed how many could not be put right; tried again in the next search
 */
record Progress(
    Part part,
    String after,
    Instant begunAt,
    Instant movedAt,
    @Nullable Instant endedAt,
    long looked,
    long mended,
    long failed) {

  /** What is looked through, in this order. */
  enum Part {
    /** People, for accounts that others go on with. */
    MERGERS,
    /** People. */
    PEOPLE,
    /** Courses. */
    COURSES
  }
}
