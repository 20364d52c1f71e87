package dev.laurel.certificates.certificate;

/** Whether a learner may get a certificate now. */
sealed interface Verdict {

  /** She may. */
  record Eligible() implements Verdict {}

  /** She holds one already. */
  record AlreadyHolds() implements Verdict {}

  /**
   * She may not.
   *
   * @param reason why
   */
  record Refused(Reason reason) implements Verdict {}
}
