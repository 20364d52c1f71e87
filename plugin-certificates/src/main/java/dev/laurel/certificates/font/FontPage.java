package dev.laurel.certificates.font;

import dev.laurel.kit.web.Page;
import java.util.List;

/** The fonts of an organisation; {@code FontPage.vm} draws it. */
final class FontPage {

  private FontPage() {}

  /**
   * What is shown.
   *
   * @param organisation whose fonts
   * @param error what was wrong with the last upload, or empty
   * @param fonts each with a picture
   * @param action where forms are sent
   * @param csrf their token
   */
  public record View(String organisation, String error, List<Row> fonts, String action, String csrf)
      implements Page {}

  /** A font. */
  public record Row(
      String id, String family, String style, String by, String fileName, String picture) {}
}
