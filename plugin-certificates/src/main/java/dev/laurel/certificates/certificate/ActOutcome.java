package dev.laurel.certificates.certificate;

/** What came of an act of staff. */
public sealed interface ActOutcome {

  /**
   * Done.
   *
   * @param certificate the live certificate then
   */
  record Done(Certificate certificate) implements ActOutcome {}

  /**
   * Not possible in this status.
   *
   * @param status what it is
   */
  record Refused(CertificateStatus status) implements ActOutcome {}

  /**
   * The new one could not be printed; the old one stays.
   *
   * @param why in words
   */
  record Unprintable(String why) implements ActOutcome {}

  /** The learner may not have one now. */
  record NotPassing() implements ActOutcome {}
}
