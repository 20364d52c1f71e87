package dev.laurel.certificates.jobs;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** The scheduler's table {@code cert_scheduled_task}, for the times that it does not expect. */
interface StragglerMapper {

  /** A job that a node is at, or was when it died. */
  record Held(String taskName, String taskInstance, Instant lastHeartbeat) {}

  /** Makes those of some kinds due that are not before a moment; says how many. */
  int hasten(
      @Param("kinds") Collection<String> kinds,
      @Param("after") Instant after,
      @Param("now") Instant now);

  List<Held> heldAfter(Instant moment);

  /** Gives one that has had no other beat since an earlier one; says whether it had none. */
  int release(@Param("held") Held held, @Param("beat") Instant beat);
}
