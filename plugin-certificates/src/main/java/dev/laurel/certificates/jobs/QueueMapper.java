package dev.laurel.certificates.jobs;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** The scheduler's table {@code cert_scheduled_task}, for those who look how it gets on. */
interface QueueMapper {

  /**
   * How it gets on.
   *
   * @param overdue what is due since before this and nobody is at
   * @param dead a beat as old as this is that of a node that has died
   */
  Queue.State state(@Param("overdue") Instant overdue, @Param("dead") Instant dead);

  List<Queue.Failing> failing();

  List<Queue.Kind> kinds(Instant now);
}
