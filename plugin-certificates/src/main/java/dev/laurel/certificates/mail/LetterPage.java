package dev.laurel.certificates.mail;

import dev.laurel.kit.web.Page;
import java.util.List;

/**
 * A mail as HTML; {@code LetterPage.vm} draws it. Mail programs know no stylesheets, so each part
 * says itself how it looks.
 */
final class LetterPage {

  private LetterPage() {}

  /**
   * What is shown.
   *
   * @param language BCP 47 tag of the words
   * @param direction where their lines begin, {@code ltr} or {@code rtl}
   * @param subject the mail's subject
   * @param greeting to whom it is
   * @param intro what the items are, or empty for one
   * @param items what is told
   * @param foot who sent it
   */
  public record View(
      String language,
      String direction,
      String subject,
      String greeting,
      String intro,
      List<Item> items,
      String foot)
      implements Page {}

  /** One piece of news, with the whole address of its page. */
  public record Item(String text, String words, String action, String address) {}
}
