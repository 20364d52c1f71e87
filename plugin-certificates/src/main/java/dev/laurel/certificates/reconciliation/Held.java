package dev.laurel.certificates.reconciliation;

import dev.laurel.certificates.certificate.CertificateId;
import dev.laurel.certificates.certificate.CertificateStatus;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.UserId;
import java.time.Instant;

/**
 * A live certificate, as far as it matters which of two stays.
 *
 * @param id what identifies it
 * @param courseKey the course
 * @param userId whose it is
 * @param status what it is
 * @param issuedAt when it was issued
 */
record Held(
    CertificateId id,
    CourseKey courseKey,
    UserId userId,
    CertificateStatus status,
    Instant issuedAt) {}
