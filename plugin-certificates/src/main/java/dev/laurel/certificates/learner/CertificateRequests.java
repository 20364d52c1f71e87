package dev.laurel.certificates.learner;

import dev.laurel.certificates.certificate.Certificate;
import dev.laurel.certificates.certificate.Certificates;
import dev.laurel.certificates.certificate.IssueOutcome;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Courses;
import dev.laurel.plugin.host.UserId;
import java.util.Optional;

/** The learner asks for her certificate, by the button or with <i>Finish</i>. */
public final class CertificateRequests {

  private final Courses courses;
  private final Certificates certificates;

  /** Requests to the certificates. */
  public CertificateRequests(Courses courses, Certificates certificates) {
    this.courses = courses;
    this.certificates = certificates;
  }

  /**
   * Issues the certificate where the learner may have one and has none; asking again changes
   * nothing.
   *
   * @return what came of it, or nothing when there is no such course
   */
  public Optional<IssueOutcome> request(CourseKey key, UserId learner) {
    Optional<Course> course = courses.find(key);
    return course.map(found -> certificates.request(found, learner));
  }

  /** The certificate that the learner has, failed ones too. */
  public Optional<Certificate> held(CourseKey key, UserId learner) {
    return certificates.live(key, learner);
  }
}
