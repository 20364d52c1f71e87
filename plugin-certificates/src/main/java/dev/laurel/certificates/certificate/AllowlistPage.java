package dev.laurel.certificates.certificate;

import dev.laurel.kit.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Exceptions from a file: what is sent, and what came of it; {@code AllowlistPage.vm} draws it. */
final class AllowlistPage {

  private AllowlistPage() {}

  /**
   * What is shown.
   *
   * @param course the title of the course
   * @param action where the form is sent
   * @param back the exceptions of the course
   * @param csrf the token for forms
   * @param report what came of the file, or null before one was sent
   */
  public record View(
      String course, String action, String back, String csrf, @Nullable Report report)
      implements Page {}

  /**
   * What came of a file.
   *
   * @param tone of the headline
   * @param icon of the headline
   * @param headline what happened
   * @param readAs how the file was read
   * @param lines what is said of lines
   * @param more how many more lines there is something to say of
   * @param good how many lines could be taken all the same; 0 when there is nothing to ask
   * @param again the lines that could be taken, to be sent again
   */
  public record Report(
      String tone,
      String icon,
      String headline,
      String readAs,
      List<Line> lines,
      long more,
      long good,
      String again) {}

  /** What is said of a line. */
  public record Line(long number, String name, boolean wrong, String words) {}
}
