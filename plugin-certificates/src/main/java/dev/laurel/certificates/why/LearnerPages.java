package dev.laurel.certificates.why;

import dev.laurel.certificates.audit.AuditLog;
import dev.laurel.certificates.certificate.Allowlist;
import dev.laurel.certificates.certificate.CertificateLists;
import dev.laurel.certificates.certificate.Certificates;
import dev.laurel.certificates.certificate.StaffActs;
import dev.laurel.certificates.course.CourseCertificates;
import dev.laurel.certificates.learner.LearnerView;
import dev.laurel.certificates.template.Templates;
import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Site;
import dev.laurel.plugin.host.Host;
import java.util.List;

/** What is said of one learner of a course, to its staff: as a page and over the API. */
public final class LearnerPages {

  private LearnerPages() {}

  /**
   * What it asks.
   *
   * @param host the host
   * @param access who may do what
   * @param site the plugin's pages
   * @param courses what courses have set up
   * @param certificates the certificates
   * @param lists the same as lists
   * @param templates the designs
   * @param allowlist the exceptions
   * @param acts what is done to one learner's certificate
   * @param learners what learners see
   * @param audit what was done
   */
  public record Parts(
      Host host,
      Access access,
      Site site,
      CourseCertificates courses,
      Certificates certificates,
      CertificateLists lists,
      Templates templates,
      Allowlist allowlist,
      StaffActs acts,
      LearnerView learners,
      AuditLog audit) {}

  /** The resources. */
  public static List<Object> resources(Parts parts) {
    WhyView view =
        new WhyView(
            parts.host(),
            parts.courses(),
            parts.certificates(),
            parts.allowlist(),
            parts.learners(),
            parts.site());
    return List.of(new WhyResource(parts, view), new LearnerPageResource(parts, view));
  }
}
