package dev.laurel.certificates.certificate;

import dev.laurel.certificates.template.TemplateId;
import dev.laurel.plugin.host.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What decides about a learner who has a live certificate.
 *
 * @param id the certificate
 * @param userId the learner
 * @param status what it is
 * @param templateId the template version it was made with
 * @param validUntil its last moment, or null when it is valid for ever
 */
record Held(
    CertificateId id,
    UserId userId,
    CertificateStatus status,
    TemplateId templateId,
    @Nullable Instant validUntil) {

  /** Whether it stands, but its time is over. */
  boolean isExpired(Instant now) {
    return status == CertificateStatus.AVAILABLE && validUntil != null && now.isAfter(validUntil);
  }
}
