package dev.laurel.host.event;

import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.UserId;
import org.jspecify.annotations.Nullable;

/** An event in the outbox. */
record EventRow(
    long id,
    Event.Kind kind,
    @Nullable CourseKey courseKey,
    @Nullable UserId userId,
    @Nullable UserId otherUserId,
    int attempts) {

  Event toEvent() {
    return new Event(kind, courseKey, userId, otherUserId);
  }
}
