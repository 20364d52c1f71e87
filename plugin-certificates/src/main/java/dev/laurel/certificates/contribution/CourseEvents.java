package dev.laurel.certificates.contribution;

import dev.laurel.certificates.automatic.AutomaticIssue;
import dev.laurel.certificates.learner.CertificateRequests;
import dev.laurel.certificates.reconciliation.Reconciliation;
import dev.laurel.plugin.CourseEventListener;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.UserId;

/**
 * <i>Finish</i> asks for the certificate, where learners may ask; where certificates are issued
 * automatically, whatever makes somebody pass has hers issued; who departs is let go.
 */
final class CourseEvents implements CourseEventListener {

  private final CertificateRequests requests;
  private final Reconciliation reconciliation;
  private final AutomaticIssue automatic;

  CourseEvents(
      CertificateRequests requests, AutomaticIssue automatic, Reconciliation reconciliation) {
    this.requests = requests;
    this.automatic = automatic;
    this.reconciliation = reconciliation;
  }

  @Override
  public void standingChanged(CourseKey course, UserId learner) {
    automatic.standingChanged(course, learner);
  }

  @Override
  public void enrolmentChanged(CourseKey course, UserId learner) {
    automatic.standingChanged(course, learner);
  }

  @Override
  public void courseChanged(CourseKey course) {
    automatic.courseChanged(course);
  }

  @Override
  public void courseFinished(CourseKey course, UserId learner) {
    requests.request(course, learner);
  }

  @Override
  public void userChanged(UserId user) {
    reconciliation.userChanged(user);
  }

  @Override
  public void userErased(UserId user) {
    reconciliation.userDeparted(user);
  }

  @Override
  public void userMerged(UserId user, UserId into) {
    reconciliation.userDeparted(user);
  }

  @Override
  public void courseDeleted(CourseKey course) {
    reconciliation.courseDeleted(course);
  }
}
