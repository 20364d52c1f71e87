package dev.laurel.certificates.verification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.certificates.certificate.CertificateStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerificationTest {

  @ParameterizedTest
  @CsvSource({
    ",           false, false, false, false, UNKNOWN",
    "PENDING,    false, false, false, false, UNKNOWN",
    "FAILED,     false, true,  false, false, UNKNOWN",
    "AVAILABLE,  true,  false, false, false, VALID",
    "AVAILABLE,  true,  false, true, false, EXPIRED",
    "AVAILABLE,  true,  true,  false, false, NOT_YET_AVAILABLE",
    "AVAILABLE,  true,  true,  true, false, NOT_YET_AVAILABLE",
    "AVAILABLE,  true,  false, false, true,  DAMAGED",
    "AVAILABLE,  true,  false, true,  true,  DAMAGED",
    "AVAILABLE,  true,  true,  false, true,  NOT_YET_AVAILABLE",
    "AVAILABLE,  false, false, false, false, UNKNOWN",
    "REVOKED,    true,  false, false, true,  REVOKED",
    "SUPERSEDED, true,  false, false, true,  SUPERSEDED",
    "ERASED,     true,  false, false, true,  ERASED",
    "REVOKED,    true,  false, false, false, REVOKED",
    "REVOKED,    true,  true,  true, false, REVOKED",
    "REVOKED,    false, false, false, false, UNKNOWN",
    "SUPERSEDED, true,  false, false, false, SUPERSEDED",
    "SUPERSEDED, true,  true,  true, false, SUPERSEDED",
    "ERASED,     true,  false, false, false, ERASED",
    "ERASED,     true,  true,  true, false, ERASED"
  })
  void tellsWhatStandsAndNothingOfWhatWasNeverMade(
      CertificateStatus status,
      boolean isMade,
      boolean isAwaited,
      boolean isOver,
      boolean isDamaged,
      Verification.Outcome expected) {
    assertThat(Verification.of(status, isMade, isAwaited, isOver, isDamaged)).isEqualTo(expected);
  }
}
