package dev.laurel.certificates.learner;

import dev.laurel.kit.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of a learner's Progress page about the certificate; {@code ProgressPage.vm} draws it.
 */
final class ProgressPage {

  private ProgressPage() {}

  /**
   * What is shown.
   *
   * @param message the key of the message
   * @param tone the tone of the mark: good, info, quiet or bad
   * @param icon the mark
   * @param heading the words of the message, or empty when there are none
   * @param fullName the learner's name
   * @param courseTitle the course's title
   * @param certificate the certificate that may be downloaded, or null
   * @param mayRequest whether the button <i>Request Certificate</i> is there
   * @param action where the button sends its form
   * @param csrf the form's token
   * @param follow the address that tells when the page changes by itself, or empty
   * @param missing what is still missing to pass, where the learner may be told
   * @param from from when on certificates are available, in words, or empty
   */
  public record View(
      String message,
      String tone,
      String icon,
      String heading,
      String fullName,
      String courseTitle,
      @Nullable Held certificate,
      boolean mayRequest,
      String action,
      String csrf,
      String follow,
      List<Missing> missing,
      String from)
      implements Page {}

  /** A certificate that the learner holds; where it may be renewed, the address that does it. */
  public record Held(
      String issuedOn,
      String picture,
      String pdf,
      String share,
      String verify,
      String validity,
      String renewal) {}

  /** A condition of passing, met or not. */
  public record Missing(boolean met, String text) {}
}
