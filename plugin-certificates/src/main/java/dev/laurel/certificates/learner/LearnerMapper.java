package dev.laurel.certificates.learner;

import dev.laurel.certificates.certificate.CertificateId;
import dev.laurel.certificates.certificate.CertificateStatus;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** One question over the tables of course, certificate and allowlist: all that a page needs. */
interface LearnerMapper {

  /** What is recorded of a learner in a course. */
  record Row(
      CourseKey courseKey,
      boolean isEnabled,
      boolean learnerGenerated,
      boolean isGenerated,
      boolean isAllowed,
      @Nullable CertificateId certificateId,
      @Nullable CertificateStatus status,
      @Nullable Instant datedAt,
      @Nullable Instant validUntil) {}

  /** Those of some courses whose certificates reach learners, or did until they were deleted. */
  Set<CourseKey> reaching(@Param("courses") Collection<CourseKey> courses);

  List<Row> look(@Param("learner") UserId learner, @Param("courses") Collection<CourseKey> courses);
}
