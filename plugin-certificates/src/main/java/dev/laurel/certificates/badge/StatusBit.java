package dev.laurel.certificates.badge;

import dev.laurel.certificates.Decision;
import dev.laurel.certificates.certificate.CertificateStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a credential is marked as revoked in its status list. A purpose {@code
 * revocation} cannot be undone (Bitstring Status List v1.0 § 2.1): what was made before its
 * certificate was taken back stays revoked when that is restored, and the holder fetches another.
 * That a certificate has expired is not told here but by the credential itself.
 */
@Decision
final class StatusBit {

  private StatusBit() {}

  /**
   * Decides.
   *
   * @param status what the certificate is; null when it is not there any more
   * @param changedAt when its status changed last; null when it is not there any more
   * @param madeAt when the credential got its place in the list
   */
  static boolean isSet(
      @Nullable CertificateStatus status, @Nullable Instant changedAt, Instant madeAt) {
    if (status == null || changedAt == null) {
      return true;
    }
    return switch (status) {
      case AVAILABLE -> madeAt.isBefore(changedAt);
      case REVOKED, SUPERSEDED, ERASED, PENDING, FAILED -> true;
    };
  }
}
