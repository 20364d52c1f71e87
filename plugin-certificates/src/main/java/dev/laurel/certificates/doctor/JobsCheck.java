package dev.laurel.certificates.doctor;

import dev.laurel.certificates.jobs.Queue;
import dev.laurel.certificates.mail.Letters;
import java.time.Clock;
import java.util.List;

/** Background work, on all nodes. */
final class JobsCheck implements Check {

  private final Queue queue;
  private final Clock clock;

  JobsCheck(Queue queue, Clock clock) {
    this.queue = queue;
    this.clock = clock;
  }

  @Override
  public Topic topic() {
    return Topic.JOBS;
  }

  @Override
  public List<Finding> find() {
    return JobsVerdict.of(
        queue.state(clock.instant()),
        queue.failing().stream().filter(one -> !one.kind().equals(Letters.JOB)).toList());
  }
}
