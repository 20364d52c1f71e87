package dev.laurel.certificates.web;

import dev.laurel.kit.web.Page;
import java.util.List;

/** What went wrong, for people; {@code ProblemPage.vm} draws it. */
final class ProblemPage {

  private ProblemPage() {}

  /** What is shown. */
  public record View(String heading, String detail, List<String> errors, String back)
      implements Page {}
}
