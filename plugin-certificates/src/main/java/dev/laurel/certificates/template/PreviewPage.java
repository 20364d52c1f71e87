package dev.laurel.certificates.template;

import dev.laurel.kit.web.Page;
import java.util.List;

/** How a version looks for somebody, as large as one likes; {@code PreviewPage.vm} draws it. */
final class PreviewPage {

  private PreviewPage() {}

  /**
   * What is shown.
   *
   * @param title the design
   * @param version the version
   * @param back its page
   * @param action where the form is sent
   * @param picture the picture
   * @param width how wide it is shown, in CSS pixels; 0 for as wide as there is room
   * @param pdf the same as PDF
   * @param caption for whom it is, in words
   * @param name the name that was asked for
   * @param learner the learner that was asked for
   * @param wrong what is wrong with what was asked for, or empty
   * @param unprintable why a certificate with these details cannot be printed, or empty
   * @param people names of several scripts to try
   * @param learners some learners of the chosen course
   * @param courses courses whose learners can be chosen
   * @param zooms sizes to choose from
   */
  public record View(
      String title,
      int version,
      String back,
      String action,
      String picture,
      int width,
      String pdf,
      String caption,
      String name,
      String learner,
      String wrong,
      String unprintable,
      List<String> people,
      List<Learner> learners,
      List<LibraryPage.Option> courses,
      List<LibraryPage.Option> zooms)
      implements Page {}

  /** A learner. */
  public record Learner(String username, String fullName) {}
}
