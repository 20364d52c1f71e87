package dev.laurel.certificates.certificate;

import dev.laurel.certificates.document.DocumentId;
import dev.laurel.certificates.template.TemplateId;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A certificate, with the details as they were at issue.
 *
 * @param id what identifies it
 * @param courseKey the course
 * @param userId the learner
 * @param username the learner's user name
 * @param fullName the name that is printed
 * @param courseTitle the title that is printed
 * @param organisation the organisation that is printed
 * @param mode the slug of the learner's mode
 * @param grade the total grade, 0 to 1
 * @param status what it is
 * @param templateId the template version it was made with
 * @param documentId its own part of the PDF; null unless it was made
 * @param reason why it failed, was taken back or issued anew; may be empty
 * @param issuedAt when it was issued
 * @param changedAt when its status changed last
 * @param supersededBy the certificate that took its place, or null
 * @param datedAt the day that is printed, or null when it is that of issue
 * @param validUntil the last moment in which it is valid, or null when it is for ever
 */
public record Certificate(
    CertificateId id,
    CourseKey courseKey,
    UserId userId,
    String username,
    String fullName,
    String courseTitle,
    String organisation,
    String mode,
    double grade,
    CertificateStatus status,
    TemplateId templateId,
    @Nullable DocumentId documentId,
    String reason,
    Instant issuedAt,
    Instant changedAt,
    @Nullable CertificateId supersededBy,
    @Nullable Instant datedAt,
    @Nullable Instant validUntil) {

  /** The same when it is printed. */
  Certificate printed(DocumentId document) {
    return with(CertificateStatus.AVAILABLE, document, "", datedAt, validUntil);
  }

  /** The same when it could not be printed; it has neither day nor end. */
  Certificate failed(String why) {
    return with(CertificateStatus.FAILED, null, why, null, null);
  }

  private Certificate with(
      CertificateStatus newStatus,
      @Nullable DocumentId document,
      String newReason,
      @Nullable Instant day,
      @Nullable Instant until) {
    return new Certificate(
        id,
        courseKey,
        userId,
        username,
        fullName,
        courseTitle,
        organisation,
        mode,
        grade,
        newStatus,
        templateId,
        document,
        newReason,
        issuedAt,
        changedAt,
        supersededBy,
        day,
        until);
  }

  /** The day that is printed as the certificate's. */
  public Instant dated() {
    return datedAt == null ? issuedAt : datedAt;
  }

  /** How long it is still valid; says nothing of whether it was taken back. */
  public Validity validity(Instant now) {
    return Expiry.of(dated(), validUntil, now);
  }

  /** Whether it stands, but its time is over. */
  public boolean isExpired(Instant now) {
    return status == CertificateStatus.AVAILABLE && validity(now) == Validity.EXPIRED;
  }

  /** Whether its holder was erased, whatever it was before. */
  public boolean isErased() {
    return fullName.isEmpty() && username.isEmpty();
  }
}
