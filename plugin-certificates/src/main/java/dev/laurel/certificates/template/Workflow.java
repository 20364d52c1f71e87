package dev.laurel.certificates.template;

import dev.laurel.certificates.Decision;
import java.util.Set;

/**
 * Decides the design workflow: {@code DRAFT → IN_REVIEW → (CHANGES_REQUESTED | APPROVED) → FINAL →
 * INTEGRATED → RETIRED}. Staff send, reviewers speak and integrate; both voices must approve. What
 * is on its way can be taken back to {@code DRAFT}.
 */
@Decision
final class Workflow {

  private static final Set<TemplateState> WITHDRAWABLE =
      Set.of(
          TemplateState.IN_REVIEW,
          TemplateState.CHANGES_REQUESTED,
          TemplateState.APPROVED,
          TemplateState.FINAL);

  private Workflow() {}

  /** What can be done to a version. */
  public enum Step {
    /** Staff send a draft for review. */
    SUBMIT,
    /** A reviewer approves. */
    APPROVE,
    /** A reviewer asks for changes. */
    REQUEST_CHANGES,
    /** Staff take a version back that is on its way, to change what is chosen about it. */
    WITHDRAW,
    /** Staff send the approved version as final. */
    FINALIZE,
    /** A reviewer integrates the final version. */
    INTEGRATE,
    /** Staff or a reviewer take an integrated version out of use. */
    RETIRE
  }

  /**
   * Who asks for a step.
   *
   * @param isStaff whether he is staff of the course or organisation
   * @param isOwn whether the version is his work: he uploaded, changed or sent it, or looks after
   *     it
   * @param hasSeen whether he looked at the version as it is now
   * @param voices the voices he speaks with as a reviewer
   */
  public record Asker(boolean isStaff, boolean isOwn, boolean hasSeen, Set<Voice> voices) {

    public Asker {
      voices = Set.copyOf(voices);
    }
  }

  /** Why a step is not taken; words under {@code template.CODE}. */
  public enum Refusal {
    /** Only staff may do it. */
    STAFF_ONLY,
    /** Only a Project Manager or Customer Success Manager may do it. */
    REVIEWER_ONLY,
    /** Nobody approves his own work. */
    OWN_DESIGN,
    /** The feasibility report has errors. */
    NOT_FEASIBLE,
    /** The version is not in a state for it. */
    OUT_OF_ORDER,
    /** It was changed since the asker looked. */
    CHANGED_MEANWHILE
  }

  /** What comes of a step. */
  public sealed interface Verdict {

    /**
     * It is done.
     *
     * @param state the state then
     */
    record Next(TemplateState state) implements Verdict {}

    /**
     * It is not done.
     *
     * @param refusal why
     */
    record Refused(Refusal refusal) implements Verdict {}
  }

  /**
   * Decides.
   *
   * @param state where the version is
   * @param step what is asked for
   * @param asker who asks
   * @param approved the voices that have approved before
   * @param feasible whether the report has no errors
   */
  public static Verdict decide(
      TemplateState state, Step step, Asker asker, Set<Voice> approved, boolean feasible) {
    Verdict verdict = ifSeen(state, step, asker, approved, feasible);
    return verdict instanceof Verdict.Next && !asker.hasSeen()
        ? refused(Refusal.CHANGED_MEANWHILE)
        : verdict;
  }

  private static Verdict ifSeen(
      TemplateState state, Step step, Asker asker, Set<Voice> approved, boolean feasible) {
    boolean isStaff = asker.isStaff();
    Set<Voice> voices = asker.voices();
    return switch (step) {
      case SUBMIT ->
          !isStaff
              ? refused(Refusal.STAFF_ONLY)
              : state != TemplateState.DRAFT
                  ? refused(Refusal.OUT_OF_ORDER)
                  : feasible ? next(TemplateState.IN_REVIEW) : refused(Refusal.NOT_FEASIBLE);
      case APPROVE ->
          voices.isEmpty()
              ? refused(Refusal.REVIEWER_ONLY)
              : state != TemplateState.IN_REVIEW
                  ? refused(Refusal.OUT_OF_ORDER)
                  : asker.isOwn()
                      ? refused(Refusal.OWN_DESIGN)
                      : next(
                          allSpoke(voices, approved)
                              ? TemplateState.APPROVED
                              : TemplateState.IN_REVIEW);
      case REQUEST_CHANGES ->
          voices.isEmpty()
              ? refused(Refusal.REVIEWER_ONLY)
              : state == TemplateState.IN_REVIEW
                  ? next(TemplateState.CHANGES_REQUESTED)
                  : refused(Refusal.OUT_OF_ORDER);
      case WITHDRAW ->
          !isStaff
              ? refused(Refusal.STAFF_ONLY)
              : WITHDRAWABLE.contains(state)
                  ? next(TemplateState.DRAFT)
                  : refused(Refusal.OUT_OF_ORDER);
      case FINALIZE ->
          !isStaff
              ? refused(Refusal.STAFF_ONLY)
              : state == TemplateState.APPROVED
                  ? next(TemplateState.FINAL)
                  : refused(Refusal.OUT_OF_ORDER);
      case INTEGRATE ->
          // The order is told before the role: a step out of order helps nobody to take.
          state != TemplateState.FINAL
              ? refused(Refusal.OUT_OF_ORDER)
              : voices.isEmpty() ? refused(Refusal.REVIEWER_ONLY) : next(TemplateState.INTEGRATED);
      case RETIRE ->
          !isStaff && voices.isEmpty()
              ? refused(Refusal.STAFF_ONLY)
              : state == TemplateState.INTEGRATED
                  ? next(TemplateState.RETIRED)
                  : refused(Refusal.OUT_OF_ORDER);
    };
  }

  /** Whether a version is on its way, so that staff can take it back. */
  static boolean isWithdrawable(TemplateState state) {
    return WITHDRAWABLE.contains(state);
  }

  private static boolean allSpoke(Set<Voice> voices, Set<Voice> approved) {
    for (Voice voice : Voice.values()) {
      if (!voices.contains(voice) && !approved.contains(voice)) {
        return false;
      }
    }
    return true;
  }

  private static Verdict next(TemplateState state) {
    return new Verdict.Next(state);
  }

  private static Verdict refused(Refusal refusal) {
    return new Verdict.Refused(refusal);
  }
}
