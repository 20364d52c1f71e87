package dev.laurel.certificates.roster;

import dev.laurel.certificates.certificate.CertificateStatus;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be looked for; words under {@code roster.STATUS_…}. */
enum RosterStatus {
  /** Holds one that is available. */
  AVAILABLE(CertificateStatus.AVAILABLE),
  /** Holds one that is available, and does not pass now: no download. */
  NOT_PASSING(CertificateStatus.AVAILABLE),
  /** Holds one that is available, and valid no longer. */
  EXPIRED(CertificateStatus.AVAILABLE),
  /** It is being made. */
  PENDING(CertificateStatus.PENDING),
  /** It could not be made. */
  FAILED(CertificateStatus.FAILED),
  /** It was taken back. */
  REVOKED(CertificateStatus.REVOKED),
  /** History: another was issued in its place. */
  SUPERSEDED(CertificateStatus.SUPERSEDED),
  /** Its holder was erased. */
  ERASED(CertificateStatus.ERASED),
  /** Takes the course and has none. */
  NONE(null);

  private final @Nullable CertificateStatus certificate;

  RosterStatus(@Nullable CertificateStatus certificate) {
    this.certificate = certificate;
  }

  /** The status of the certificates to look at. */
  @Nullable CertificateStatus certificate() {
    return certificate;
  }

  /** By its name, in any case. */
  static Optional<RosterStatus> named(String name) {
    return Arrays.stream(values())
        .filter(one -> one.name().equals(name.toUpperCase(Locale.ROOT)))
        .findFirst();
  }
}
