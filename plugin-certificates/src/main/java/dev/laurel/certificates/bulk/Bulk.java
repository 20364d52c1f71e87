package dev.laurel.certificates.bulk;

import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An act on many.
 *
 * @param id what identifies it
 * @param courseKey the course
 * @param act what is done
 * @param reason why; may be empty
 * @param state where it is
 * @param startedBy who did it
 * @param starter her name then
 * @param startedAt when
 * @param endedAt when it ended, or null
 * @param undoneBy who undid it, or null
 * @param undoer her name then
 * @param undoneAt when, or null
 */
record Bulk(
    String id,
    CourseKey courseKey,
    BulkAct act,
    String reason,
    BulkState state,
    UserId startedBy,
    String starter,
    Instant startedAt,
    @Nullable Instant endedAt,
    @Nullable UserId undoneBy,
    String undoer,
    @Nullable Instant undoneAt) {

  /** Whether it can be undone now, as far as anything was done. */
  boolean canBeUndone(Tally tally) {
    return act.canBeUndone() && state == BulkState.FINISHED && tally.done() > 0;
  }

  /** Who does it, or undoes it. */
  UserId actor(boolean isUndo) {
    return isUndo && undoneBy != null ? undoneBy : startedBy;
  }
}
