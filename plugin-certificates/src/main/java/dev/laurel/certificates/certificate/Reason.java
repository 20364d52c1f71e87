package dev.laurel.certificates.certificate;

/** Why a learner does not get a certificate; words under {@code certificate.REASON}. */
public enum Reason {
  /** The course issues no certificates. */
  COURSE_ISSUES_NONE,
  /** Certificates are not enabled. */
  NOT_ENABLED,
  /** The learner does not take the course. */
  NOT_ENROLLED,
  /** The learner's mode earns no certificate. */
  MODE_NOT_ELIGIBLE,
  /** The mode has no template. */
  NO_TEMPLATE,
  /** Only the instructor issues in this course. */
  LEARNERS_MAY_NOT_ASK,
  /** The learner does not pass and has no exception. */
  NOT_PASSING,
  /** The certificate was taken back. */
  REVOKED,
  /** The learner holds none that could be renewed. */
  NOTHING_TO_RENEW,
  /** The one that the learner holds is valid for long enough. */
  NOT_ENDING_YET
}
