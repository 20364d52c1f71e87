package dev.laurel.certificates.dashboard;

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

/** Numbers of a course that take a look at every certificate. */
final class Figures {

  private static final int PAGE = 1000;

  private final Certificates certificates;
  private final Standings standings;

  Figures(Certificates certificates, Standings standings) {
    this.certificates = certificates;
    this.standings = standings;
  }

  /** How many holders of an available certificate do not pass now. */
  long notPassing(CourseKey course) {
    long count = 0;
    CertificateId after = null;
    List<Certificate> page;
    do {
      page = certificates.page(course, CertificateStatus.AVAILABLE, null, after, PAGE);
      Map<UserId, Standing> now =
          standings.ofCourse(course, page.stream().map(Certificate::userId).toList());
      for (Certificate one : page) {
        Standing standing = now.get(one.userId());
        if (standing == null || !standing.passes()) {
          count++;
        }
        after = one.id();
      }
    } while (page.size() == PAGE);
    return count;
  }
}
