package dev.laurel.certificates.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.certificates.key.KeyAlgorithm;
import dev.laurel.certificates.key.Signatory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProofVerdictTest {

  private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "-400, 400, false, false, BADGES_PROOFS",
    "-400, 60, false, false, BADGES_PROOFS",
    "-400, 59, false, false, BADGES_PROOF_EXPIRES",
    "-400, 59, true, false, BADGES_PROOFS",
    "-400, -1, false, false, BADGES_PROOF_OUT_OF_DATE",
    "-400, -1, true, false, BADGES_PROOF_OUT_OF_DATE",
    "1, 400, false, false, BADGES_PROOF_OUT_OF_DATE",
    "-400, 400, false, true, BADGES_PROOF_WITHDRAWN",
    "-400, -1, true, true, BADGES_PROOF_WITHDRAWN",
  })
  void decides(int from, int until, boolean isTrial, boolean isWithdrawn, FindingCode code) {
    Signatory own =
        new Signatory(
            "id",
            "Registrar",
            null,
            List.of(),
            KeyAlgorithm.ED25519,
            256,
            true,
            isTrial,
            NOW.plus(Duration.ofDays(from)),
            NOW.plus(Duration.ofDays(until)),
            NOW,
            isWithdrawn ? NOW : null);

    assertThat(ProofVerdict.of(own, NOW).code()).isEqualTo(code);
  }
}
