package dev.laurel.certificates.contribution;

import dev.laurel.certificates.learner.CertificateRequests;
import dev.laurel.plugin.CourseEventListener;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.UserId;

/** <i>Finish</i> asks for the certificate, where learners may ask. */
final class CourseEvents implements CourseEventListener {

  private final CertificateRequests requests;

  CourseEvents(CertificateRequests requests) {
    this.requests = requests;
  }

  @Override
  public void courseFinished(CourseKey course, UserId learner) {
    requests.request(course, learner);
  }
}
