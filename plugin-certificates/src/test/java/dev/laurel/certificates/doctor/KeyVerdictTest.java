package dev.laurel.certificates.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.certificates.key.KeyAlgorithm;
import dev.laurel.certificates.key.Signatory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyVerdictTest {

  private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "-400, 400, false, false, KEY_FINE",
    "-400, 60, false, false, KEY_FINE",
    "-400, 59, false, false, KEY_EXPIRES",
    "-400, 59, false, true, KEY_EXPIRES",
    "-400, 0, false, false, KEY_EXPIRES",
    "-400, -1, false, false, KEY_EXPIRED",
    "-400, -1, true, true, KEY_EXPIRED",
    "1, 400, false, false, KEY_NOT_YET",
    "-1, 3650, true, true, KEY_TRIAL",
    "-1, 20, true, true, KEY_TRIAL",
    "-1, 400, false, true, KEY_SELF_SIGNED",
  })
  void decides(int from, int until, boolean isTrial, boolean isSelfSigned, FindingCode code) {
    Signatory own =
        new Signatory(
            "id",
            "Registrar",
            null,
            List.of(),
            KeyAlgorithm.RS256,
            2048,
            isSelfSigned,
            isTrial,
            NOW.plus(Duration.ofDays(from)),
            NOW.plus(Duration.ofDays(until)),
            NOW,
            null);

    assertThat(KeyVerdict.of(own, NOW).code()).isEqualTo(code);
  }

  @org.junit.jupiter.api.Test
  void oneThatWasWithdrawnIsToldBeforeAllElse() {
    Signatory own =
        new Signatory(
            "id",
            "Registrar",
            null,
            List.of(),
            KeyAlgorithm.RS256,
            2048,
            false,
            true,
            NOW.minus(Duration.ofDays(9)),
            NOW.minus(Duration.ofDays(1)),
            NOW,
            NOW);

    assertThat(KeyVerdict.of(own, NOW).code()).isEqualTo(FindingCode.KEY_WITHDRAWN);
  }
}
