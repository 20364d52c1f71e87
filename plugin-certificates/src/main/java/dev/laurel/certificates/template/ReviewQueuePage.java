package dev.laurel.certificates.template;

import dev.laurel.kit.web.Page;
import java.util.List;

/** What waits for reviewers; {@code ReviewQueuePage.vm} draws it. */
final class ReviewQueuePage {

  private ReviewQueuePage() {}

  /** What is shown. */
  public record View(List<Row> rows) implements Page {}

  /** A version that waits. */
  public record Row(
      String title,
      int version,
      String owner,
      String uploaded,
      String picture,
      String href,
      String tone,
      String state,
      boolean isMine) {}
}
