package dev.laurel.certificates.roster;

import dev.laurel.kit.web.Page;
import java.util.List;

/** The learners of a course and what they hold; {@code RosterPage.vm} draws it. */
final class RosterPage {

  private RosterPage() {}

  /**
   * What is shown.
   *
   * @param course the title of the course
   * @param tab the tab of the course
   * @param action where the search is sent
   * @param csrf the token for forms
   * @param search what is looked for
   * @param problems what is wrong with the search
   * @param found how many were found, in words
   * @param all how many can be acted on at once, in words; empty when that is not known
   * @param rows those found
   * @param next the address of the next page; empty at the end
   * @param acts what can be done to many
   * @param bulk where acts on many are sent, and listed
   */
  public record View(
      String course,
      String tab,
      String action,
      String csrf,
      Search search,
      List<String> problems,
      String found,
      String all,
      List<Row> rows,
      String next,
      List<Option> acts,
      String bulk)
      implements Page {}

  /** What is looked for. */
  public record Search(
      String text,
      List<Option> statuses,
      List<Option> modes,
      List<Option> designs,
      String status,
      String mode,
      String design,
      String from,
      String to,
      boolean narrowed) {}

  /** Something to choose. */
  public record Option(String value, String label, boolean selected) {}

  /** A learner. */
  public record Row(
      String username,
      String fullName,
      String href,
      String mode,
      String grade,
      String tone,
      String icon,
      String status,
      String detail,
      String issued,
      String pdf) {}
}
