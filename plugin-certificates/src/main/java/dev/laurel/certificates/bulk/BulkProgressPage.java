package dev.laurel.certificates.bulk;

import dev.laurel.kit.web.Page;

/** How far an act on many is; {@code BulkProgressPage.vm} draws it each time it is asked. */
final class BulkProgressPage {

  private BulkProgressPage() {}

  /**
   * What is shown.
   *
   * @param counts what came of it so far, in words
   * @param percent how far it is
   */
  public record View(String counts, long percent) implements Page {}
}
