package dev.laurel.certificates.doctor;

import dev.laurel.certificates.jobs.Queue;
import dev.laurel.certificates.mail.Letters;
import dev.laurel.certificates.mail.Outbox;
import java.time.Clock;
import java.util.List;

/** Mails: what went, what waits, what is refused. */
final class MailCheck implements Check {

  private final Outbox outbox;
  private final Queue queue;
  private final Clock clock;

  MailCheck(Outbox outbox, Queue queue, Clock clock) {
    this.outbox = outbox;
    this.queue = queue;
    this.clock = clock;
  }

  @Override
  public Topic topic() {
    return Topic.MAIL;
  }

  @Override
  public List<Finding> find() {
    int failing =
        queue.failing().stream()
            .filter(kind -> kind.kind().equals(Letters.JOB))
            .mapToInt(Queue.Failing::jobs)
            .sum();
    return List.of(MailVerdict.of(outbox.state(), failing, clock.instant()));
  }
}
