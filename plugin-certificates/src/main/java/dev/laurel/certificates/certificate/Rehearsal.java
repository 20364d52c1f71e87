package dev.laurel.certificates.certificate;

import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.EnrolmentMode;
import dev.laurel.plugin.host.User;
import org.jspecify.annotations.Nullable;

/** Says what a run would do for one learner. */
final class Rehearsal {

  private Rehearsal() {}

  static Rehearsed of(
      Course course,
      Candidates.Candidate one,
      Printing.@Nullable Printed printed,
      @Nullable User person) {
    String username = person == null ? "" : person.username();
    String name = person == null ? "" : Allowlist.name(person);
    if (one.verdict() instanceof Verdict.Eligible) {
      boolean isPrinted = printed != null && printed.packed() != null;
      return new Rehearsed(
          one.learner(),
          username,
          name,
          isPrinted ? Rehearsed.Kind.DUE : Rehearsed.Kind.UNPRINTABLE,
          printed == null || isPrinted ? "" : printed.certificate().reason());
    }
    if (one.verdict() instanceof Verdict.Refused refused) {
      return switch (refused.reason()) {
        case NO_TEMPLATE -> {
          String slug = one.mode() == null ? "" : one.mode();
          String mode = course.mode(slug).map(EnrolmentMode::name).orElse(slug);
          yield new Rehearsed(
              one.learner(), username, name, Rehearsed.Kind.UNPRINTABLE, "NO_DESIGN\n" + mode);
        }
        case REVOKED -> new Rehearsed(one.learner(), username, name, Rehearsed.Kind.REVOKED, "");
        case NOT_PASSING, NOT_ENABLED, COURSE_ISSUES_NONE, LEARNERS_MAY_NOT_ASK ->
            new Rehearsed(one.learner(), username, name, Rehearsed.Kind.NOT_PASSING, "");
        case MODE_NOT_ELIGIBLE, NOT_ENROLLED ->
            new Rehearsed(one.learner(), username, name, Rehearsed.Kind.MODE_NOT_ELIGIBLE, "");
        // Said to holders only, who ask for another one themselves.
        case NOTHING_TO_RENEW, NOT_ENDING_YET ->
            new Rehearsed(one.learner(), "", "", Rehearsed.Kind.HOLDS, "");
      };
    }
    return new Rehearsed(one.learner(), "", "", Rehearsed.Kind.HOLDS, "");
  }
}
