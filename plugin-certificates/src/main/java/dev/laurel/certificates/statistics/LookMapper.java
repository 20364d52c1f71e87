package dev.laurel.certificates.statistics;

import dev.laurel.certificates.certificate.CertificateId;
import dev.laurel.plugin.host.CourseKey;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** The table {@code cert_looked_at}. */
interface LookMapper {

  /** How often on a day. */
  record Day(LocalDate day, Look kind, long number) {}

  void add(
      @Param("course") CourseKey course,
      @Param("day") LocalDate day,
      @Param("kind") Look kind,
      @Param("number") long number);

  List<Day> of(CourseKey course);

  /** How often a certificate was verified. */
  record Verified(CertificateId certificateId, long number) {}

  void addVerified(@Param("certificate") CertificateId certificate, @Param("number") long number);

  List<Verified> verified(@Param("certificates") Collection<CertificateId> certificates);
}
