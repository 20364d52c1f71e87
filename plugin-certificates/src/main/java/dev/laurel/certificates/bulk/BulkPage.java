package dev.laurel.certificates.bulk;

import dev.laurel.kit.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Acts on many: asking, what came of one, and all; {@code BulkPage.vm} draws each. */
final class BulkPage {

  private BulkPage() {}

  /**
   * What is shown: one of the question, an act or the list.
   *
   * @param course the title of the course
   * @param learners the list of the course's learners
   * @param all the address of all acts
   * @param csrf the token for forms
   * @param question what is asked before it is done, or null
   * @param act an act, or null
   * @param acts all acts, or null
   */
  public record View(
      String course,
      String learners,
      String all,
      String csrf,
      @Nullable Question question,
      @Nullable Act act,
      @Nullable List<Act> acts)
      implements Page {}

  /** What is asked before it is done; the fields are what the form sends again. */
  public record Question(
      String title,
      String number,
      String what,
      String undo,
      boolean needsReason,
      boolean dangerous,
      String button,
      List<Field> fields,
      List<String> some,
      String more,
      String problem) {}

  /** A hidden field. */
  public record Field(String name, String value) {}

  /** An act, and what came of it. */
  public record Act(
      String id,
      String href,
      String title,
      String by,
      String reason,
      boolean going,
      String follow,
      String tone,
      String icon,
      String state,
      String counts,
      String undoCounts,
      long percent,
      String undo,
      String whyNot,
      List<Row> rows,
      String next) {}

  /** A learner, and what was done to her. */
  public record Row(
      String username,
      String fullName,
      String href,
      String tone,
      String icon,
      String outcome,
      String words,
      String undone) {}
}
