package dev.laurel.certificates.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressVerdictTest {

  @ParameterizedTest
  @CsvSource({
    "https://lms.example.org/plugins/certificates/v/, ADDRESS_FINE",
    "https://verify.example.org/, ADDRESS_FINE",
    "https://localhost.example.org/v/, ADDRESS_FINE",
    "http://lms.example.org/v/, ADDRESS_PLAIN",
    "HTTP://lms.example.org/v/, ADDRESS_PLAIN",
    "http://localhost:8080/v/, ADDRESS_LOCAL",
    "https://LOCALHOST/v/, ADDRESS_LOCAL",
    "http://127.0.0.1:8080/v/, ADDRESS_LOCAL",
    "http://[::1]/v/, ADDRESS_LOCAL",
    "/plugins/certificates/v/, ADDRESS_NOT_WHOLE",
    "verify.example.org/v/, ADDRESS_NOT_WHOLE",
    "ftp://verify.example.org/v/, ADDRESS_NOT_WHOLE",
    "https://verify.example.org/?n=, ADDRESS_NOT_WHOLE",
  })
  void decides(String address, FindingCode code) {
    assertThat(AddressVerdict.of(address).code()).isEqualTo(code);
  }
}
