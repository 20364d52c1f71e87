package dev.laurel.certificates.template;

import dev.laurel.kit.web.Page;
import java.util.List;

/** All designs that somebody may see; {@code LibraryPage.vm} draws it. */
final class LibraryPage {

  private LibraryPage() {}

  /**
   * What is shown.
   *
   * @param action where a search is sent
   * @param words what is looked for
   * @param states the states to choose from
   * @param cards what was found
   * @param hasMore whether there is more
   */
  public record View(
      String action, String words, List<Option> states, List<Card> cards, boolean hasMore)
      implements Page {}

  /** Something to choose. */
  public record Option(String value, String text, boolean selected) {}

  /** A design. */
  public record Card(
      String title,
      int version,
      String owner,
      String uploaded,
      String picture,
      String href,
      String tone,
      String state) {}
}
