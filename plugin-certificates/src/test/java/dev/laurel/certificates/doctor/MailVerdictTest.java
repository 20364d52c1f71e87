package dev.laurel.certificates.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.certificates.mail.Outbox;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailVerdictTest {

  private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "     , 0,      , 0, MAIL_NONE_YET",
    "PT1H , 0,      , 0, MAIL_FINE",
    "PT1H , 3, PT10M, 0, MAIL_FINE",
    "PT1H , 3, PT10M, 2, MAIL_FAILING",
    "     , 1, PT10M, 1, MAIL_FAILING",
    "PT1H , 3, PT61M, 0, MAIL_STUCK",
    "PT1H , 3, PT61M, 2, MAIL_STUCK",
  })
  void decides(
      @Nullable Duration sent,
      int waiting,
      @Nullable Duration oldest,
      int failing,
      FindingCode code) {
    Outbox.State outbox = new Outbox.State(ago(sent), waiting, ago(oldest));

    assertThat(MailVerdict.of(outbox, failing, NOW).code()).isEqualTo(code);
  }

  private static @Nullable Instant ago(@Nullable Duration time) {
    return time == null ? null : NOW.minus(time);
  }
}
