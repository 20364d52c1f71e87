package dev.laurel.certificates.doctor;

import dev.laurel.certificates.Decision;
import dev.laurel.certificates.key.Signatory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Decides whether the certificate of a signing key is one to sign with. */
@Decision
final class KeyVerdict {

  /** To order a certificate and to put it in place takes some weeks. */
  static final Duration SOON = Duration.ofDays(60);

  private KeyVerdict() {}

  /** Decides. */
  static Finding of(Signatory own, Instant now) {
    if (own.withdrawnAt() != null) {
      return Finding.of(Topic.KEY, FindingCode.KEY_WITHDRAWN, own.name(), own.withdrawnAt());
    }
    Duration left = Duration.between(now, own.validUntil());
    if (left.isNegative()) {
      return found(FindingCode.KEY_EXPIRED, own);
    }
    if (now.isBefore(own.validFrom())) {
      return Finding.of(Topic.KEY, FindingCode.KEY_NOT_YET, own.name(), day(own.validFrom()));
    }
    if (own.isForTryingOut()) {
      return found(FindingCode.KEY_TRIAL, own);
    }
    if (left.compareTo(SOON) < 0) {
      return found(FindingCode.KEY_EXPIRES, own).showing(left);
    }
    return found(own.isSelfSigned() ? FindingCode.KEY_SELF_SIGNED : FindingCode.KEY_FINE, own)
        .showing(left);
  }

  private static Finding found(FindingCode code, Signatory own) {
    return Finding.of(Topic.KEY, code, own.name(), day(own.validUntil()));
  }

  static LocalDate day(Instant time) {
    return LocalDate.ofInstant(time, ZoneOffset.UTC);
  }
}
