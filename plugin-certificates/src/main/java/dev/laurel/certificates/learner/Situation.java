package dev.laurel.certificates.learner;

import dev.laurel.certificates.certificate.CertificateStatus;
import dev.laurel.certificates.course.DisplayBehavior;
import org.jspecify.annotations.Nullable;

/**
 * Where a learner is in a course, as far as certificates go.
 *
 * @param issuing whether the course issues certificates and they are enabled
 * @param modeEligible whether the learner's mode earns one
 * @param selfPaced whether the course is self-paced
 * @param learnerGenerated whether learners of an instructor-paced course may ask
 * @param behavior what learners of an instructor-paced course are told, and when
 * @param ended whether the course has ended
 * @param generated whether a run over the course has finished
 * @param passing whether the learner passes now, or has an exception
 * @param certificate the status of the live certificate, or null when there is none
 */
record Situation(
    boolean issuing,
    boolean modeEligible,
    boolean selfPaced,
    boolean learnerGenerated,
    DisplayBehavior behavior,
    boolean ended,
    boolean generated,
    boolean passing,
    @Nullable CertificateStatus certificate) {

  /** The same before anything was generated; what was taken back is told at any time. */
  Situation asNothingGenerated() {
    return new Situation(
        issuing,
        modeEligible,
        selfPaced,
        learnerGenerated,
        behavior,
        ended,
        false,
        passing,
        certificate == CertificateStatus.REVOKED ? certificate : null);
  }
}
