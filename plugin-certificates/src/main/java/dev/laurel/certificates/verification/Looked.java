package dev.laurel.certificates.verification;

import dev.laurel.certificates.certificate.Certificate;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was found under a number.
 *
 * @param outcome the verdict
 * @param found the certificate, where anything is told of it, or null
 * @param awaited the moment from which on it can be verified, where that is ahead, or null
 * @param disclosed what is told
 * @param proof what its document proves, where that is told
 */
record Looked(
    Verification.Outcome outcome,
    @Nullable Certificate found,
    @Nullable Instant awaited,
    Disclosure.Disclosed disclosed,
    Proof proof) {

  Optional<Certificate> certificate() {
    return Optional.ofNullable(found);
  }

  /** The SHA-256 of the whole document, or empty. */
  String fingerprint() {
    return proof.fingerprint();
  }

  boolean isKnown() {
    return outcome != Verification.Outcome.UNKNOWN;
  }

  /** Whether something was done to it since it was issued. */
  boolean isChanged() {
    return outcome == Verification.Outcome.REVOKED || outcome == Verification.Outcome.SUPERSEDED;
  }
}
