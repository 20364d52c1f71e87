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
  record Refused(Workflow.Refusal refusal, TemplateState state) implements StepOutcome {}
}
