package dev.laurel.certificates.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkflowTest {

  @ParameterizedTest
  @CsvSource({
    // state, step, staff, PM, CSM, PM approved before, CSM approved before, feasible, what comes
    "DRAFT,             SUBMIT,          true,  false, false, false, false, true,  IN_REVIEW",
    "DRAFT,             SUBMIT,          true,  false, false, false, false, false, NOT_FEASIBLE",
    "DRAFT,             SUBMIT,          false, true,  false, false, false, true,  STAFF_ONLY",
    "IN_REVIEW,         SUBMIT,          true,  false, false, false, false, true,  OUT_OF_ORDER",
    "IN_REVIEW,         APPROVE,         false, true,  false, false, false, true,  IN_REVIEW",
    "IN_REVIEW,         APPROVE,         false, true,  false, false, true,  true,  APPROVED",
    "IN_REVIEW,         APPROVE,         false, false, true,  true,  false, true,  APPROVED",
    "IN_REVIEW,         APPROVE,         false, true,  true,  false, false, true,  APPROVED",
    "IN_REVIEW,         APPROVE,         false, true,  false, true,  false, true,  IN_REVIEW",
    "IN_REVIEW,         APPROVE,         true,  false, false, false, false, true,  REVIEWER_ONLY",
    "DRAFT,             APPROVE,         false, true,  false, false, false, true,  OUT_OF_ORDER",
    "IN_REVIEW,         REQUEST_CHANGES, false, false, true,  true,  false, true,  CHANGES_REQUESTED",
    "IN_REVIEW,         REQUEST_CHANGES, true,  false, false, false, false, true,  REVIEWER_ONLY",
    "APPROVED,          REQUEST_CHANGES, false, true,  false, true,  true,  true,  OUT_OF_ORDER",
    "IN_REVIEW,         WITHDRAW,        true,  false, false, true,  false, true,  DRAFT",
    "CHANGES_REQUESTED, WITHDRAW,        true,  false, false, true,  false, true,  DRAFT",
    "APPROVED,          WITHDRAW,        true,  false, false, true,  true,  true,  DRAFT",
    "FINAL,             WITHDRAW,        true,  false, false, true,  true,  true,  DRAFT",
    "DRAFT,             WITHDRAW,        true,  false, false, false, false, true,  OUT_OF_ORDER",
    "INTEGRATED,        WITHDRAW,        true,  false, false, true,  true,  true,  OUT_OF_ORDER",
    "IN_REVIEW,         WITHDRAW,        false, true,  false, true,  false, true,  STAFF_ONLY",
    "APPROVED,          FINALIZE,        true,  false, false, true,  true,  true,  FINAL",
    "IN_REVIEW,         FINALIZE,        true,  false, false, true,  false, true,  OUT_OF_ORDER",
    "APPROVED,          FINALIZE,        false, true,  false, true,  true,  true,  STAFF_ONLY",
    "FINAL,             INTEGRATE,       false, true,  false, true,  true,  true,  INTEGRATED",
    "FINAL,             INTEGRATE,       true,  false, false, true,  true,  true,  REVIEWER_ONLY",
    "DRAFT,             INTEGRATE,       false, true,  false, false, false, true,  OUT_OF_ORDER",
    "INTEGRATED,        RETIRE,          true,  false, false, true,  true,  true,  RETIRED",
    "INTEGRATED,        RETIRE,          false, false, false, true,  true,  true,  STAFF_ONLY",
    "DRAFT,             RETIRE,          true,  false, false, false, false, true,  OUT_OF_ORDER",
    "CHANGES_REQUESTED, SUBMIT,          true,  false, false, true,  false, true,  OUT_OF_ORDER",
    "RETIRED,           INTEGRATE,       false, true,  false, true,  true,  true,  OUT_OF_ORDER"
  })
  void takesEachStepInItsOrderByTheRightRole(
      TemplateState state,
      Workflow.Step step,
      boolean staff,
      boolean projectManager,
      boolean customerSuccessManager,
      boolean projectManagerApproved,
      boolean customerSuccessManagerApproved,
      boolean feasible,
      String expected) {
    Workflow.Verdict verdict =
        Workflow.decide(
            state,
            step,
            new Workflow.Asker(staff, false, true, voices(projectManager, customerSuccessManager)),
            voices(projectManagerApproved, customerSuccessManagerApproved),
            feasible);

    assertThat(
            verdict instanceof Workflow.Verdict.Next next
                ? next.state().name()
                : ((Workflow.Verdict.Refused) verdict).refusal().name())
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "APPROVE,         OWN_DESIGN",
    "REQUEST_CHANGES, CHANGES_REQUESTED",
    "WITHDRAW,        DRAFT"
  })
  void letsNobodyApproveHisOwnWork(Workflow.Step step, String expected) {
    Workflow.Verdict verdict =
        Workflow.decide(
            TemplateState.IN_REVIEW,
            step,
            new Workflow.Asker(true, true, true, voices(true, false)),
            Set.of(),
            true);

    assertThat(
            verdict instanceof Workflow.Verdict.Next next
                ? next.state().name()
                : ((Workflow.Verdict.Refused) verdict).refusal().name())
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    // state, step, what comes of it when the version was changed since the asker looked
    "DRAFT,      SUBMIT,          CHANGED_MEANWHILE",
    "IN_REVIEW,  APPROVE,         CHANGED_MEANWHILE",
    "IN_REVIEW,  REQUEST_CHANGES, CHANGED_MEANWHILE",
    "APPROVED,   FINALIZE,        CHANGED_MEANWHILE",
    "FINAL,      INTEGRATE,       CHANGED_MEANWHILE",
    "INTEGRATED, RETIRE,          CHANGED_MEANWHILE",
    "IN_REVIEW,  WITHDRAW,        CHANGED_MEANWHILE",
    "DRAFT,      APPROVE,         OUT_OF_ORDER"
  })
  void letsNobodyDecideOnWhatHeHasNotSeen(
      TemplateState state, Workflow.Step step, String expected) {
    Workflow.Verdict verdict =
        Workflow.decide(
            state,
            step,
            new Workflow.Asker(true, false, false, voices(true, true)),
            Set.of(),
            true);

    assertThat(((Workflow.Verdict.Refused) verdict).refusal().name()).isEqualTo(expected);
  }

  private static Set<Voice> voices(boolean projectManager, boolean customerSuccessManager) {
    if (projectManager && customerSuccessManager) {
      return Set.of(Voice.PROJECT_MANAGER, Voice.CUSTOMER_SUCCESS_MANAGER);
    }
    if (projectManager) {
      return Set.of(Voice.PROJECT_MANAGER);
    }
    return customerSuccessManager ? Set.of(Voice.CUSTOMER_SUCCESS_MANAGER) : Set.of();
  }
}
