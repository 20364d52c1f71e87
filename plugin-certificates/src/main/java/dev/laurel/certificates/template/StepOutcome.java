package dev.laurel.certificates.template;

/** What came of a step of the workflow. */
sealed interface StepOutcome {

  /**
   * It is done.
   *
   * @param template the version as it is then
   */
  record Done(Template template) implements StepOutcome {}

  /**
   * It is not done.
   *
   * @param refusal why
   * @param state where the version is
   */
  record Refused(Workflow.Refusal refusal, TemplateState state) implements StepOutcome {

    /**
     * Whether it is not for this caller, whenever she asks; otherwise it is not the time for it.
     */
    boolean isForbidden() {
      return switch (refusal) {
        case STAFF_ONLY, REVIEWER_ONLY, OWN_DESIGN -> true;
        case NOT_FEASIBLE, OUT_OF_ORDER, CHANGED_MEANWHILE -> false;
      };
    }
  }
}
