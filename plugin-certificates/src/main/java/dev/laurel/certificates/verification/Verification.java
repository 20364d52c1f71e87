package dev.laurel.certificates.verification;

import dev.laurel.certificates.Decision;
import dev.laurel.certificates.certificate.CertificateStatus;
import org.jspecify.annotations.Nullable;

/** Decides what anyone is told about a certificate. */
@Decision
final class Verification {

  private Verification() {}

  /** What is told. */
  public enum Outcome {
    /** It is genuine and stands. */
    VALID,
    /** It was issued and stands, but the document kept for it is not what was issued. */
    DAMAGED,
    /** It was taken back. */
    REVOKED,
    /** Another was issued in its place. */
    SUPERSEDED,
    /** It is genuine, but its time is over. */
    EXPIRED,
    /** Its course hands certificates out from a date on that is ahead. */
    NOT_YET_AVAILABLE,
    /** It is genuine; who holds it was erased on her request. */
    ERASED,
    /** There is no such certificate. */
    UNKNOWN
  }

  /**
   * Decides; a certificate that was never made is unknown.
   *
   * @param isAwaited whether it is not available before a date ahead
   * @param isOver whether its time is over
   * @param isDamaged whether its document is known to be another than what was issued
   */
  public static Outcome of(
      @Nullable CertificateStatus status,
      boolean isMade,
      boolean isAwaited,
      boolean isOver,
      boolean isDamaged) {
    if (status == null || !isMade) {
      return Outcome.UNKNOWN;
    }
    return switch (status) {
      case AVAILABLE -> {
        if (isAwaited) {
          yield Outcome.NOT_YET_AVAILABLE;
        }
        if (isDamaged) {
          yield Outcome.DAMAGED;
        }
        yield isOver ? Outcome.EXPIRED : Outcome.VALID;
      }
      case REVOKED -> Outcome.REVOKED;
      case SUPERSEDED -> Outcome.SUPERSEDED;
      case ERASED -> Outcome.ERASED;
      case PENDING, FAILED -> Outcome.UNKNOWN;
    };
  }
}
