package dev.laurel.certificates.template;

/** What came of taking a design over. */
sealed interface TakeOutcome {

  /** It is hers now. */
  record Done() implements TakeOutcome {}

  /** That part is not for her, or the design is out of use. */
  record NotForYou() implements TakeOutcome {}

  /**
   * Somebody else took it since she looked.
   *
   * @param now who has it
   */
  record TakenMeanwhile(Charge now) implements TakeOutcome {}
}
