package dev.laurel.certificates.template;

import dev.laurel.kit.web.Page;
import java.util.List;

/** The form of an upload; {@code UploadPage.vm} draws it. */
final class UploadPage {

  private UploadPage() {}

  /** What is shown; the error is empty unless an upload was refused. */
  public record View(
      String course,
      String courseTitle,
      String organisation,
      String action,
      String back,
      String csrf,
      String error,
      List<TemplatePage.PlaceholderRow> placeholders,
      List<StarterCard> starters)
      implements Page {}

  /** A design of ours. */
  public record StarterCard(
      String id, String title, String description, String picture, String file) {}
}
