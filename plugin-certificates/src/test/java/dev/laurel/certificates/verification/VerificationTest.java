package dev.laurel.certificates.verification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.certificates.certificate.CertificateStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerificationTest {

  @ParameterizedTest
  @CsvSource({
    ",           false, UNKNOWN",
    "PENDING,    false, UNKNOWN",
    "FAILED,     false, UNKNOWN",
    "AVAILABLE,  true,  VALID",
    "REVOKED,    true,  REVOKED",
    "REVOKED,    false, UNKNOWN",
    "SUPERSEDED, true,  SUPERSEDED"
  })
  void tellsWhatStandsAndNothingOfWhatWasNeverMade(
      CertificateStatus status, boolean isMade, Verification.Outcome expected) {
    assertThat(Verification.of(status, isMade)).isEqualTo(expected);
  }
}
