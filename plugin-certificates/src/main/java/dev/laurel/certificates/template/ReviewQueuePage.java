package dev.laurel.certificates.template;

import dev.laurel.kit.web.Page;
import java.util.List;

/** What waits for reviewers; {@code ReviewQueuePage.vm} draws it. */
final class ReviewQueuePage {

  private ReviewQueuePage() {}

  /**
   * What is shown.
   *
   * @param mine what waits for the reader
   * @param others what is under way and waits for somebody else
   */
  public record View(List<Row> mine, List<Row> others) implements Page {}

  /**
   * A version; {@code since} says since when it is where it is, {@code act} what the reader can do
   * about it, in words.
   */
  public record Row(
      String title,
      int version,
      String owner,
      String since,
      String picture,
      String href,
      String tone,
      String state,
      List<Said> said,
      List<String> taken,
      String act) {}

  /** What a reviewer has said. */
  public record Said(String tone, String icon, String text) {}
}
