package dev.laurel.certificates.roster;

import dev.laurel.certificates.certificate.Certificate;
import dev.laurel.certificates.certificate.FailureWords;
import dev.laurel.kit.web.Messages;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Learners and what they hold, as the API says it. */
record RosterJson(List<LearnerJson> learners, @Nullable Long total, @Nullable String next) {

  record LearnerJson(
      String username,
      String fullName,
      String mode,
      @Nullable Double grade,
      boolean passing,
      boolean exception,
      String status,
      @Nullable HeldJson certificate) {}

  record HeldJson(
      String id,
      String template,
      double grade,
      Instant issuedAt,
      Instant changedAt,
      String reason) {}

  static LearnerJson of(RosterRow row, Messages messages, Locale locale) {
    Certificate held = row.certificate();
    return new LearnerJson(
        row.username(),
        row.fullName(),
        row.mode(),
        row.grade(),
        row.isPassing(),
        row.hasException(),
        held == null ? "NONE" : held.status().name(),
        held == null
            ? null
            : new HeldJson(
                held.id().value(),
                held.templateId().value(),
                held.grade(),
                held.issuedAt(),
                held.changedAt(),
                FailureWords.of(held, messages, locale)));
  }
}
