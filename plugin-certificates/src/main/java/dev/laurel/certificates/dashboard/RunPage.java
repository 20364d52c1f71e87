package dev.laurel.certificates.dashboard;

import dev.laurel.kit.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A generation run as it goes; {@code RunPage.vm} draws it, in the tab and each time it is asked.
 */
final class RunPage {

  private RunPage() {}

  /**
   * What is drawn.
   *
   * @param at the address below which the tab's forms are sent
   * @param csrf the token for forms
   * @param run the run, or null when there is none to show
   * @param retry whether those who failed may be tried again now
   */
  public record View(String at, String csrf, @Nullable Run run, boolean retry) implements Page {}

  /**
   * A run; the percentages are whole and never add up to more than 100. Solved are those who failed
   * and have got one another way since. What stands in the way of a part of it is in words, or
   * empty.
   */
  public record Run(
      String id,
      String state,
      boolean going,
      String tone,
      String icon,
      String stateText,
      long total,
      long done,
      long issued,
      long skipped,
      long failed,
      long solved,
      String pace,
      String obstacle,
      String startedBy,
      List<Failure> failures) {

    /** How many are still to be looked at. */
    public long remaining() {
      return Math.max(0, total - done);
    }

    /** How many failed and have none yet. */
    public long unsolved() {
      return Math.max(0, failed - solved);
    }

    /** How far it is. */
    public long percent() {
      return share(done);
    }

    /** The part that was issued. */
    public long issuedPercent() {
      return share(issued);
    }

    /** The part that was skipped. */
    public long skippedPercent() {
      return share(skipped);
    }

    /** The part that failed. */
    public long failedPercent() {
      return share(failed);
    }

    private long share(long part) {
      return total == 0 ? (going ? 0 : 100) : Math.min(100, part * 100 / total);
    }
  }

  /** A learner whose certificate could not be made. */
  public record Failure(String username, String fullName, String reason) {}
}
