package dev.laurel.certificates.certificate;

import dev.laurel.kit.web.Messages;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A certificate as the API shows it. */
record CertificateJson(
    String id,
    String course,
    String username,
    String fullName,
    String mode,
    CertificateStatus status,
    String template,
    double grade,
    Instant issuedAt,
    String reason,
    Instant date,
    @Nullable Instant validUntil,
    boolean expired) {

  static CertificateJson of(
      Certificate certificate, Instant now, Messages messages, Locale locale) {
    return new CertificateJson(
        certificate.id().value(),
        certificate.courseKey().value(),
        certificate.username(),
        certificate.fullName(),
        certificate.mode(),
        certificate.status(),
        certificate.templateId().value(),
        certificate.grade(),
        certificate.issuedAt(),
        FailureWords.of(certificate, messages, locale),
        certificate.dated(),
        certificate.validUntil(),
        certificate.isExpired(now));
  }

  /** A page of certificates; {@code next} is what {@code after} takes, absent at the end. */
  record Page(List<CertificateJson> certificates, @Nullable String next) {}

  record ReasonBody(@Nullable String reason) {}
}
