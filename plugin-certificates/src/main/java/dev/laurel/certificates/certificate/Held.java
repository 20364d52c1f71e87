package dev.laurel.certificates.certificate;

import dev.laurel.certificates.template.TemplateId;
import dev.laurel.plugin.host.UserId;

/**
 * What decides about a learner who has a live certificate.
 *
 * @param id the certificate
 * @param userId the learner
 * @param status what it is
 * @param templateId the template version it was made with
 */
record Held(CertificateId id, UserId userId, CertificateStatus status, TemplateId templateId) {}
