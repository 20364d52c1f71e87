package dev.laurel.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadersTest {

  @ParameterizedTest
  @CsvSource({
    "'', 127.0.0.1, '', '', 0",
    "'', ::1, '', '', 0",
    "'', 0:0:0:0:0:0:0:1, '', '', 0",
    "'', 192.0.2.1, '', '', 403",
    "'', 127.0.0.1, X-Forwarded-For, 127.0.0.1, 403",
    "'', 127.0.0.1, Forwarded, for=192.0.2.1, 403",
    "'', 127.0.0.1, Via, 1.1 proxy, 403",
    "'', 192.0.2.1, Authorization, Bearer , 403",
    "secret, 127.0.0.1, '', '', 401",
    "secret, 192.0.2.1, Authorization, Bearer secret, 0",
    "secret, 192.0.2.1, Authorization, bearer secret, 0",
    "secret, 192.0.2.1, Authorization, Bearer Secret, 401",
    "secret, 192.0.2.1, Authorization, Bearer, 401",
    "secret, 192.0.2.1, Authorization, Basic secret, 401"
  })
  void letsInWhoSendsTheTokenOrWithoutOneWhoeverIsOnThisMachine(
      String token, String address, String header, String value, int refused) {
    Map<String, String> headers = Map.of(header, value);

    assertThat(
            new Readers(token, "THE_SETTING")
                .refusal(address, headers::get)
                .map(answer -> answer.getStatus())
                .orElse(0))
        .isEqualTo(refused);
  }
}
