package dev.laurel.certificates.doctor;

import dev.laurel.certificates.Decision;
import dev.laurel.certificates.key.Signatory;
import java.time.Duration;
import java.time.Instant;

/** Decides whether the certificate of a key for proofs of credentials is one to sign with. */
@Decision
final class ProofVerdict {

  private ProofVerdict() {}

  /** Decides. */
  static Finding of(Signatory own, Instant now) {
    if (own.withdrawnAt() != null) {
      return Finding.of(
          Topic.BADGES, FindingCode.BADGES_PROOF_WITHDRAWN, own.name(), own.withdrawnAt());
    }
    if (!own.isValidAt(now)) {
      return Finding.of(
          Topic.BADGES,
          FindingCode.BADGES_PROOF_OUT_OF_DATE,
          own.name(),
          KeyVerdict.day(own.validFrom()),
          KeyVerdict.day(own.validUntil()));
    }
    Duration left = Duration.between(now, own.validUntil());
    return left.compareTo(KeyVerdict.SOON) < 0 && !own.isForTryingOut()
        ? Finding.of(
                Topic.BADGES,
                FindingCode.BADGES_PROOF_EXPIRES,
                own.name(),
                KeyVerdict.day(own.validUntil()))
            .showing(left)
        : Finding.of(Topic.BADGES, FindingCode.BADGES_PROOFS);
  }
}
