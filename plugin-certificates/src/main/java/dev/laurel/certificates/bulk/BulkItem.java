package dev.laurel.certificates.bulk;

import dev.laurel.certificates.certificate.CertificateId;
import dev.laurel.plugin.host.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an act on many did to one learner.
 *
 * @param bulkId the act
 * @param number the place among all of it, from 1
 * @param userId the learner
 * @param username her user name
 * @param fullName her name
 * @param outcome what came of it, or null before it was her turn
 * @param detail a code, and its values on lines of their own; words under {@code bulk.CODE}
 * @param certificateId the certificate it was about, or null
 * @param reasonBefore the reason that was there before, or null
 * @param changedAt the time that the certificate or the exception carries since then, or null
 * @param undoOutcome what came of undoing it, or null
 * @param undoDetail a code, as above
 */
record BulkItem(
    String bulkId,
    int number,
    UserId userId,
    String username,
    String fullName,
    @Nullable Outcome outcome,
    String detail,
    @Nullable CertificateId certificateId,
    @Nullable String reasonBefore,
    @Nullable Instant changedAt,
    @Nullable Outcome undoOutcome,
    String undoDetail) {

  /** What came of an act, or of undoing it; words under {@code bulk.OUTCOME_…}. */
  enum Outcome {
    /** Done. */
    DONE,
    /** Left as it was. */
    SKIPPED,
    /** Something went wrong; left as it was. */
    FAILED
  }

  /** The same, done. */
  BulkItem done(
      @Nullable CertificateId certificate, @Nullable String before, @Nullable Instant at) {
    return with(Outcome.DONE, "DONE", certificate, before, at);
  }

  /** The same, left as it was. */
  BulkItem left(Outcome why, String code) {
    return with(why, code, null, null, null);
  }

  private BulkItem with(
      Outcome what,
      String code,
      @Nullable CertificateId certificate,
      @Nullable String before,
      @Nullable Instant at) {
    return new BulkItem(
        bulkId, number, userId, username, fullName, what, code, certificate, before, at, null, "");
  }

  /** The same, after undoing. */
  BulkItem undone(Outcome what, String code) {
    return new BulkItem(
        bulkId,
        number,
        userId,
        username,
        fullName,
        outcome,
        detail,
        certificateId,
        reasonBefore,
        changedAt,
        what,
        code);
  }
}
