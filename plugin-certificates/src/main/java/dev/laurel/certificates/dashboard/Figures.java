package dev.laurel.certificates.dashboard;

import dev.laurel.certificates.certificate.Allowlist;
import dev.laurel.certificates.certificate.Certificate;
import dev.laurel.certificates.certificate.CertificateId;
import dev.laurel.certificates.certificate.CertificateStatus;
import dev.laurel.certificates.certificate.Certificates;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Standing;
import dev.laurel.plugin.host.Standings;
import dev.laurel.plugin.host.UserId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Numbers of a course that take a look at every certificate. */
final class Figures {

  private static final int PAGE = 1000;

  private final Certificates certificates;
  private final Allowlist allowlist;
  private final Standings standings;

  Figures(Certificates certificates, Allowlist allowlist, Standings standings) {
    this.certificates = certificates;
    this.allowlist = allowlist;
    this.standings = standings;
  }

  /** How many live certificates there are, by status. */
  Map<CertificateStatus, Long> counts(CourseKey course) {
    return certificates.counts(course);
  }

  /** How many holders of an available certificate do not pass now, and have no exception. */
  long notPassing(CourseKey course) {
    long count = 0;
    CertificateId after = null;
    List<Certificate> page;
    do {
      page = certificates.page(course, CertificateStatus.AVAILABLE, null, after, PAGE);
      List<UserId> holders = page.stream().map(Certificate::userId).toList();
      Map<UserId, Standing> now = standings.ofCourse(course, holders);
      Set<UserId> excepted = allowlist.among(course, holders);
      for (Certificate one : page) {
        Standing standing = now.get(one.userId());
        boolean passes = standing != null && standing.passes();
        if (!passes && !excepted.contains(one.userId())) {
          count++;
        }
        after = one.id();
      }
    } while (page.size() == PAGE);
    return count;
  }
}
