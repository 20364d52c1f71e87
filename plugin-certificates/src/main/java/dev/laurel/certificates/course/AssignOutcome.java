package dev.laurel.certificates.course;

/** What came of assigning a template to a mode. */
public sealed interface AssignOutcome {

  /** It is assigned. */
  record Assigned() implements AssignOutcome {}

  /**
   * Learners hold a certificate of another template: somebody has to confirm.
   *
   * @param holders how many
   */
  record NeedsConfirming(long holders) implements AssignOutcome {}

  /**
   * It is not assigned.
   *
   * @param code why; words under {@code course.CODE}
   */
  record Refused(String code) implements AssignOutcome {}
}
