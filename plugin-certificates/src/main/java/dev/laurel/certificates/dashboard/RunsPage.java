package dev.laurel.certificates.dashboard;

import dev.laurel.kit.web.Page;
import java.util.List;

/** The history of a course's runs; {@code RunsPage.vm} draws it. */
final class RunsPage {

  private RunsPage() {}

  /**
   * What is shown.
   *
   * @param course the title of the course
   * @param back the runs in the tab of the course
   * @param runs the runs, the latest first
   * @param more whether there are older ones
   */
  public record View(String course, String back, List<Run> runs, boolean more) implements Page {}

  /** A run. */
  public record Run(
      String when,
      String by,
      String what,
      String reason,
      String tone,
      String icon,
      String state,
      String outcome,
      String took) {}
}
