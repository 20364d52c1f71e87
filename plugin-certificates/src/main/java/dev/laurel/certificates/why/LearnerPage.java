package dev.laurel.certificates.why;

import dev.laurel.kit.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One learner of a course, for its staff; {@code LearnerPage.vm} draws it. */
final class LearnerPage {

  private LearnerPage() {}

  /**
   * What is shown.
   *
   * @param at the address below which the forms are sent
   * @param back the list of the course's learners
   * @param tab the tab of the course
   * @param csrf the token for forms
   * @param course the title of the course
   * @param who the learner
   * @param notice what the last act brought about; empty when there was none
   * @param headline the one thing to say first
   * @param tone of the headline
   * @param icon of the headline
   * @param shown what the learner reads on her Progress page; empty when nothing
   * @param conditions every condition
   * @param certificate what she has, or null
   * @param exception her exception, or null
   * @param earlier what became history
   * @param history what happened, the latest first
   */
  public record View(
      String at,
      String back,
      String tab,
      String csrf,
      String course,
      Who who,
      String notice,
      String headline,
      String tone,
      String icon,
      String shown,
      List<Line> conditions,
      @Nullable Held certificate,
      @Nullable Excepted exception,
      List<Earlier> earlier,
      List<Event> history)
      implements Page {}

  /** The learner. */
  public record Who(
      String username, String fullName, String email, String mode, String grade, String done) {}

  /** A condition. */
  public record Line(
      String code,
      String tone,
      String icon,
      String state,
      String title,
      String words,
      String href,
      boolean missing) {}

  /** What she has. */
  public record Held(
      String tone,
      String icon,
      String status,
      String reason,
      String name,
      String mode,
      String grade,
      String design,
      String designHref,
      boolean outdated,
      String issued,
      String changed,
      String picture,
      String pdf,
      String verify,
      boolean canReissue,
      boolean canRevoke,
      boolean canRestore) {}

  /** Her exception. */
  public record Excepted(String reason, String by) {}

  /** Something that happened. */
  public record Event(String code, String tone, String icon, String text, String when) {}

  /** A certificate that became history. */
  public record Earlier(String issued, String replaced, String reason, String pdf) {}
}
