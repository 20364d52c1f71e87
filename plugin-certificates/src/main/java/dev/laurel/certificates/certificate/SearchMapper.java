package dev.laurel.certificates.certificate;

import dev.laurel.certificates.template.TemplateId;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** The table {@code cert_certificate}, as lists. */
interface SearchMapper {

  /** How many were issued on a day. */
  record Day(LocalDate day, long number) {}

  List<Certificate> page(
      @Param("course") CourseKey course,
      @Param("search") CertificateSearch search,
      @Param("part") String part,
      @Param("afterAt") @Nullable Instant afterAt,
      @Param("afterId") @Nullable CertificateId afterId,
      @Param("limit") int limit);

  long count(
      @Param("course") CourseKey course,
      @Param("search") CertificateSearch search,
      @Param("part") String part);

  List<Certificate> liveOf(
      @Param("course") CourseKey course, @Param("learners") Collection<UserId> learners);

  List<Certificate> history(@Param("course") CourseKey course, @Param("learner") UserId learner);

  List<Certificate> revoked(@Param("course") CourseKey course, @Param("limit") int limit);

  List<TemplateId> designs(CourseKey course);

  List<Day> issuedByDay(CourseKey course);

  /**
   * When a certificate was issued; another time when it could be printed only at the second try.
   */
  record Issue(CertificateId id, Instant issuedAt) {}

  /** The latest, also of those that could not be printed and of the history. */
  List<Issue> latestIssues(@Param("course") CourseKey course, @Param("limit") int limit);
}
