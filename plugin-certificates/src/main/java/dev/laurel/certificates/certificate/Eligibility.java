package dev.laurel.certificates.certificate;

import dev.laurel.certificates.Decision;
import org.jspecify.annotations.Nullable;

/** Decides whether a learner gets a certificate: one, and only to whom the rules give it. */
@Decision
final class Eligibility {

  private Eligibility() {}

  /**
   * What is looked at.
   *
   * @param issues whether the course issues certificates
   * @param isEnabled whether they are enabled
   * @param isEnrolled whether the learner takes the course
   * @param isModeEligible whether the learner's mode earns one
   * @param hasTemplate whether that mode has a template
   * @param mayAsk whether whoever asks may: true for staff, for learners by pacing and setting
   * @param passes whether the learner passes now
   * @param hasException whether the learner gets one although not passing
   * @param held the status of the one that the learner has, or null
   */
  public record Facts(
      boolean issues,
      boolean isEnabled,
      boolean isEnrolled,
      boolean isModeEligible,
      boolean hasTemplate,
      boolean mayAsk,
      boolean passes,
      boolean hasException,
      @Nullable CertificateStatus held) {}

  /** Decides. */
  public static Verdict decide(Facts facts) {
    if (!facts.issues()) {
      return refused(Reason.COURSE_ISSUES_NONE);
    }
    if (!facts.isEnabled()) {
      return refused(Reason.NOT_ENABLED);
    }
    if (!facts.isEnrolled()) {
      return refused(Reason.NOT_ENROLLED);
    }
    if (!facts.isModeEligible()) {
      return refused(Reason.MODE_NOT_ELIGIBLE);
    }
    if (!facts.mayAsk()) {
      return refused(Reason.LEARNERS_MAY_NOT_ASK);
    }
    if (facts.held() == CertificateStatus.REVOKED) {
      return refused(Reason.REVOKED);
    }
    if (!facts.passes() && !facts.hasException()) {
      return refused(Reason.NOT_PASSING);
    }
    if (facts.held() == CertificateStatus.AVAILABLE || facts.held() == CertificateStatus.PENDING) {
      return new Verdict.AlreadyHolds();
    }
    return facts.hasTemplate() ? new Verdict.Eligible() : refused(Reason.NO_TEMPLATE);
  }

  private static Verdict refused(Reason reason) {
    return new Verdict.Refused(reason);
  }
}
