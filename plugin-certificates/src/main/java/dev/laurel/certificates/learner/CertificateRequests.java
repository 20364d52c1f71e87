package dev.laurel.certificates.learner;

import dev.laurel.certificates.certificate.Certificate;
import dev.laurel.certificates.certificate.Certificates;
import dev.laurel.certificates.certificate.IssueOutcome;
import dev.laurel.certificates.course.AvailableDate;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Courses;
import dev.laurel.plugin.host.UserId;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** The learner asks for her certificate, by the button or with <i>Finish</i>. */
public final class CertificateRequests {

  private final Courses courses;
  private final Certificates certificates;
  private final Clock clock;

  /** Requests to the certificates. */
  public CertificateRequests(Courses courses, Certificates certificates, Clock clock) {
    this.courses = courses;
    this.certificates = certificates;
    this.clock = clock;
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

  /**
   * Issues another in the place of one that has ended or soon will.
   *
   * @return what came of it, or nothing when there is no such course
   */
  public Optional<IssueOutcome> renew(CourseKey key, UserId learner) {
    return courses.find(key).map(found -> certificates.renew(found, learner));
  }

  /** From when on the learner finds what she was issued, while that is ahead. */
  public Optional<Instant> awaited(CourseKey key) {
    return courses.find(key).flatMap(found -> AvailableDate.awaited(found, clock.instant()));
  }

  /** The certificate that the learner has, failed ones too. */
  public Optional<Certificate> held(CourseKey key, UserId learner) {
    return certificates.live(key, learner);
  }
}
