package dev.laurel.certificates.badge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.certificates.certificate.CertificateStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusBitTest {

  private static final Instant MADE = Instant.parse("2026-03-14T09:26:53Z");

  @ParameterizedTest
  @CsvSource({
    ",            , true",
    "PENDING,    0, true",
    "AVAILABLE, -1, false",
    "AVAILABLE,  0, false",
    "AVAILABLE,  1, true",
    "FAILED,     0, true",
    "REVOKED,   -1, true",
    "REVOKED,    1, true",
    "SUPERSEDED, 1, true",
    "ERASED,     1, true"
  })
  void isSetUnlessTheCertificateStandsAsItDidWhenTheCredentialWasMade(
      @Nullable CertificateStatus status, @Nullable Integer changedAfter, boolean expected) {
    Instant changedAt = changedAfter == null ? null : MADE.plusSeconds(changedAfter);

    assertThat(StatusBit.isSet(status, changedAt, MADE)).isEqualTo(expected);
  }
}
