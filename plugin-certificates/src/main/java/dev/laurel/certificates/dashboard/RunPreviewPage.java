package dev.laurel.certificates.dashboard;

import dev.laurel.kit.web.Page;
import java.util.List;

/** What a run would do, before it is started; {@code RunPreviewPage.vm} draws it. */
final class RunPreviewPage {

  private RunPreviewPage() {}

  /**
   * What is shown.
   *
   * @param title the course
   * @param back the tab
   * @param at the address of this page
   * @param start where a run is started
   * @param mayStart whether one may be started now
   * @param counting whether the learners are still being counted
   * @param due how many would get one
   * @param kinds how many of each kind, with the address that lists them
   * @param heading what is listed
   * @param people who is listed
   * @param more the address of the next part, or empty
   * @param csrf the token for forms
   */
  public record View(
      String title,
      String back,
      String at,
      String start,
      boolean mayStart,
      boolean counting,
      long due,
      List<Kind> kinds,
      String heading,
      List<Person> people,
      String more,
      String csrf)
      implements Page {}

  /** How many of a kind. */
  public record Kind(String tone, String icon, String text, String href, boolean chosen) {}

  /** Who is of the chosen kind, and why. */
  public record Person(String username, String fullName, String reason) {}
}
