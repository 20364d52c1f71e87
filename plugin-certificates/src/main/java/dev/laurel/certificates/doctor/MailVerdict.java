package dev.laurel.certificates.doctor;

import dev.laurel.certificates.Decision;
import dev.laurel.certificates.mail.Outbox;
import java.time.Duration;
import java.time.Instant;

/** Decides whether mails reach the host's post. */
@Decision
final class MailVerdict {

  /** News are gathered for ten minutes at most, and tried again after as long. */
  static final Duration LONGEST = Duration.ofHours(1);

  private MailVerdict() {}

  /**
   * Decides.
   *
   * @param outbox what went and what waits
   * @param failing how many mails were refused when they were last tried
   */
  static Finding of(Outbox.State outbox, int failing, Instant now) {
    Instant oldest = outbox.oldestWaitingAt();
    Instant sent = outbox.lastSentAt();
    if (oldest != null && Duration.between(oldest, now).compareTo(LONGEST) > 0) {
      return found(FindingCode.MAIL_STUCK, outbox.waiting(), oldest).showing(outbox.waiting());
    }
    if (failing > 0) {
      return found(FindingCode.MAIL_FAILING, failing, outbox.waiting()).showing(failing);
    }
    return sent == null
        ? found(FindingCode.MAIL_NONE_YET, outbox.waiting())
        : found(FindingCode.MAIL_FINE, sent, outbox.waiting());
  }

  private static Finding found(FindingCode code, Object... values) {
    return Finding.of(Topic.MAIL, code, values);
  }
}
