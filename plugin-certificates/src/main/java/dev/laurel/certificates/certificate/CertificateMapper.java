package dev.laurel.certificates.certificate;

import dev.laurel.certificates.template.TemplateId;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** The table {@code cert_certificate}. */
interface CertificateMapper {

  Optional<Certificate> find(CertificateId id);

  List<Certificate> findAll(@Param("ids") Collection<CertificateId> ids);

  Optional<Certificate> live(@Param("course") CourseKey course, @Param("user") UserId user);

  List<Held> heldOf(@Param("course") CourseKey course, @Param("users") Collection<UserId> users);

  List<Held> heldBetween(
      @Param("course") CourseKey course, @Param("first") UserId first, @Param("last") UserId last);

  List<Certificate> liveOfUser(UserId user);

  List<Certificate> page(
      @Param("course") CourseKey course,
      @Param("status") @Nullable CertificateStatus status,
      @Param("query") @Nullable String query,
      @Param("after") @Nullable CertificateId after,
      @Param("limit") int limit);

  List<Certificate> expired(
      @Param("course") CourseKey course,
      @Param("query") @Nullable String query,
      @Param("after") @Nullable CertificateId after,
      @Param("now") Instant now,
      @Param("limit") int limit);

  long countExpired(@Param("course") CourseKey course, @Param("now") Instant now);

  /** Those that end by a moment and whose holders have been told so often, the first first. */
  List<Certificate> ending(
      @Param("reminded") int reminded, @Param("by") Instant by, @Param("limit") int limit);

  int remind(
      @Param("id") CertificateId id, @Param("from") int from, @Param("reminded") int reminded);

  List<Holdings.Part> holdings(CourseKey course);

  /** How many learners of a course hold a certificate of a version. */
  record Holders(CourseKey courseKey, long number) {}

  List<Holders> holders(TemplateId template);

  long holdersOfOther(
      @Param("course") CourseKey course,
      @Param("mode") String mode,
      @Param("template") TemplateId template);

  int insertAbsent(@Param("certificates") Collection<Certificate> certificates);

  List<CertificateId> existing(@Param("ids") Collection<CertificateId> ids);

  int retry(Certificate certificate);

  int move(
      @Param("id") CertificateId id,
      @Param("from") CertificateStatus from,
      @Param("to") CertificateStatus to,
      @Param("reason") String reason,
      @Param("supersededBy") @Nullable CertificateId supersededBy,
      @Param("at") Instant at);
}
