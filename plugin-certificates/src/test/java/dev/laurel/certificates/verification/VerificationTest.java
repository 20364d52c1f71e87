package dev.laurel.certificates.verification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.certificates.certificate.CertificateStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerificationTest {

  @ParameterizedTest
  @CsvSource({
    ",           false, false, false, UNKNOWN",
    "PENDING,    false, false, false, UNKNOWN",
    "FAILED,     false, true,  false, UNKNOWN",
    "AVAILABLE,  true,  false, false, VALID",
    "AVAILABLE,  true,  false, true,  EXPIRED",
    "AVAILABLE,  true,  true,  false, NOT_YET_AVAILABLE",
    "AVAILABLE,  true,  true,  true,  NOT_YET_AVAILABLE",
    "AVAILABLE,  false, false, false, UNKNOWN",
    "REVOKED,    true,  false, false, REVOKED",
    "REVOKED,    true,  true,  true,  REVOKED",
    "REVOKED,    false, false, false, UNKNOWN",
    "SUPERSEDED, true,  false, false, SUPERSEDED",
    "SUPERSEDED, true,  true,  true,  SUPERSEDED",
    "ERASED,     true,  false, false, ERASED",
    "ERASED,     true,  true,  true,  ERASED"
  })
  void tellsWhatStandsAndNothingOfWhatWasNeverMade(
      CertificateStatus status,
      boolean isMade,
      boolean isAwaited,
      boolean isOver,
      Verification.Outcome expected) {
    assertThat(Verification.of(status, isMade, isAwaited, isOver)).isEqualTo(expected);
  }
}
