package dev.laurel.certificates.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.certificates.certificate.CertificateStatus;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BetterOfTwoTest {

  @ParameterizedTest
  @CsvSource({
    "AVAILABLE, 2, REVOKED, 1, true",
    "AVAILABLE, 2, FAILED, 1, true",
    "AVAILABLE, 2, PENDING, 1, true",
    "AVAILABLE, 1, AVAILABLE, 2, true",
    "AVAILABLE, 2, AVAILABLE, 1, false",
    "AVAILABLE, 1, AVAILABLE, 1, true",
    "REVOKED, 1, AVAILABLE, 2, false",
    "REVOKED, 2, FAILED, 1, true",
    "REVOKED, 2, PENDING, 1, true",
    "FAILED, 1, REVOKED, 2, false",
    "FAILED, 1, PENDING, 2, false",
    "FAILED, 2, FAILED, 1, false",
  })
  void keepsWhatIsWorthMoreAndElseTheEarlier(
      CertificateStatus first, int at, CertificateStatus second, int later, boolean isFirst) {
    assertThat(
            BetterOfTwo.isFirst(
                new BetterOfTwo.One(first, Instant.ofEpochSecond(at)),
                new BetterOfTwo.One(second, Instant.ofEpochSecond(later))))
        .isEqualTo(isFirst);
  }
}
