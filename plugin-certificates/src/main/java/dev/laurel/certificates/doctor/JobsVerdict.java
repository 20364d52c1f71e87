package dev.laurel.certificates.doctor;

import dev.laurel.certificates.Decision;
import dev.laurel.certificates.jobs.Queue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Decides whether background work gets on. */
@Decision
final class JobsVerdict {

  private JobsVerdict() {}

  /**
   * Decides.
   *
   * @param queue how it gets on
   * @param failing the kinds of jobs that fail, but for mails, which are told of elsewhere
   */
  static List<Finding> of(Queue.State queue, List<Queue.Failing> failing) {
    List<Finding> found = new ArrayList<>();
    Instant since = queue.overdueSince();
    if (queue.overdue() > 0 && since != null) {
      found.add(found(FindingCode.JOBS_OVERDUE, queue.overdue(), since).showing(queue.overdue()));
    }
    if (queue.dead() > 0) {
      found.add(found(FindingCode.JOBS_DEAD, queue.dead()).showing(queue.dead()));
    }
    if (!failing.isEmpty()) {
      int jobs = failing.stream().mapToInt(Queue.Failing::jobs).sum();
      found.add(
          found(
                  FindingCode.JOBS_FAILING,
                  jobs,
                  failing.stream().map(Queue.Failing::kind).toList(),
                  failing.stream().mapToInt(Queue.Failing::times).max().orElse(0))
              .showing(jobs));
    }
    return found.isEmpty() ? List.of(found(FindingCode.JOBS_FINE)) : List.copyOf(found);
  }

  private static Finding found(FindingCode code, Object... values) {
    return Finding.of(Topic.JOBS, code, values);
  }
}
