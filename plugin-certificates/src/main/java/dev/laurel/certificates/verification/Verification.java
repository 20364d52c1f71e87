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
    /** It was taken back. */
    REVOKED,
    /** Another was issued in its place. */
    SUPERSEDED,
    /** There is no such certificate. */
    UNKNOWN
  }

  /** Decides; a certificate that was never made is unknown. */
  public static Outcome of(@Nullable CertificateStatus status, boolean isMade) {
    if (status == null || !isMade) {
      return Outcome.UNKNOWN;
    }
    return switch (status) {
      case AVAILABLE -> Outcome.VALID;
      case REVOKED -> Outcome.REVOKED;
      case SUPERSEDED -> Outcome.SUPERSEDED;
      case PENDING, FAILED -> Outcome.UNKNOWN;
    };
  }
}
