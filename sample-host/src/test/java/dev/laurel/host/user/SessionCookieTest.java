package dev.laurel.host.user;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionCookieTest {

  @ParameterizedTest
  @CsvSource({
    "false, http://lms.example,  false",
    "true,  http://lms.example,  true",
    "false, https://lms.example, true",
    "true,  https://lms.example, true",
  })
  void isSentOverTlsAloneWhereThereIsTls(boolean isSecure, String origin, boolean isMarked) {
    String header = SessionCookie.header("t0ken", isSecure, origin, -1);

    assertThat(header)
        .startsWith("LAUREL_SESSION=t0ken; ")
        .contains("; Path=/", "; HttpOnly", "; SameSite=Lax")
        .doesNotContain("Max-Age", "Domain");
    assertThat(header.contains("; Secure")).isEqualTo(isMarked);
  }
}
