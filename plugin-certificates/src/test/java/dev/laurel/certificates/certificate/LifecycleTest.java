package dev.laurel.certificates.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifecycleTest {

  @ParameterizedTest
  @CsvSource({
    "PENDING,    false, true,  false",
    "AVAILABLE,  true,  true,  false",
    "FAILED,     true,  false, false",
    "REVOKED,    false, false, true",
    "SUPERSEDED, false, false, false",
    "ERASED,     false, false, false"
  })
  void allowsWhatMakesSenseInEachStatus(
      CertificateStatus status, boolean reissue, boolean revoke, boolean restore) {
    assertThat(Lifecycle.allows(status, Lifecycle.Act.REISSUE)).isEqualTo(reissue);
    assertThat(Lifecycle.allows(status, Lifecycle.Act.REVOKE)).isEqualTo(revoke);
    assertThat(Lifecycle.allows(status, Lifecycle.Act.RESTORE)).isEqualTo(restore);
  }
}
