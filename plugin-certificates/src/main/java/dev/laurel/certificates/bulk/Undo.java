package dev.laurel.certificates.bulk;

import dev.laurel.certificates.Decision;
import dev.laurel.certificates.certificate.CertificateStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Decides whether what was done to one learner can be undone: only if nothing happened since. */
@Decision
final class Undo {

  private Undo() {}

  /**
   * What is known.
   *
   * @param act what was done to many
   * @param isDone whether it was done to this learner
   * @param changedAt the time that the certificate or the exception carried then, or null
   * @param isSameCertificate whether the learner has the same certificate now
   * @param status the status of what she has now, or null
   * @param changedNow the time that it, or her exception, carries now; null when there is none
   */
  record Facts(
      BulkAct act,
      boolean isDone,
      @Nullable Instant changedAt,
      boolean isSameCertificate,
      @Nullable CertificateStatus status,
      @Nullable Instant changedNow) {}

  /** What is to be done. */
  enum Verdict {
    /** Undo it. */
    UNDO,
    /** Nothing was done to her. */
    NOTHING_DONE,
    /** It cannot be undone. */
    CANNOT_BE_UNDONE,
    /** Something else has happened since. */
    CHANGED_SINCE
  }

  /** Decides. */
  static Verdict of(Facts facts) {
    if (!facts.isDone()) {
      return Verdict.NOTHING_DONE;
    }
    boolean isSame =
        switch (facts.act()) {
          case REISSUE -> false;
          case INVALIDATE ->
              facts.isSameCertificate()
                  && facts.status() == CertificateStatus.REVOKED
                  && isAsThen(facts);
          case RESTORE ->
              facts.isSameCertificate()
                  && facts.status() == CertificateStatus.AVAILABLE
                  && isAsThen(facts);
          case ADD_EXCEPTION -> isAsThen(facts);
          case REMOVE_EXCEPTION -> facts.changedNow() == null;
        };
    return facts.act() == BulkAct.REISSUE
        ? Verdict.CANNOT_BE_UNDONE
        : isSame ? Verdict.UNDO : Verdict.CHANGED_SINCE;
  }

  private static boolean isAsThen(Facts facts) {
    return facts.changedAt() != null && facts.changedAt().equals(facts.changedNow());
  }
}
