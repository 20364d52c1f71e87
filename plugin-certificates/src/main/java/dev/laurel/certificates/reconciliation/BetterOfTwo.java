package dev.laurel.certificates.reconciliation;

import dev.laurel.certificates.Decision;
import dev.laurel.certificates.certificate.CertificateStatus;
import java.time.Instant;

/**
 * Decides which of two certificates of one course a person keeps when her accounts are merged: the
 * one that is worth more, else the earlier. What was taken back is not undone by merging, but does
 * not take away what the other account has either.
 */
@Decision
final class BetterOfTwo {

  private BetterOfTwo() {}

  /** A certificate. */
  public record One(CertificateStatus status, Instant issuedAt) {}

  /** Whether the first is kept; also when both are worth the same. */
  public static boolean isFirst(One first, One second) {
    int difference = worth(first.status()) - worth(second.status());
    return difference == 0 ? !second.issuedAt().isBefore(first.issuedAt()) : difference > 0;
  }

  private static int worth(CertificateStatus status) {
    return switch (status) {
      case AVAILABLE -> 4;
      case REVOKED -> 3;
      case PENDING -> 2;
      case FAILED -> 1;
      case ERASED, SUPERSEDED -> 0;
    };
  }
}
