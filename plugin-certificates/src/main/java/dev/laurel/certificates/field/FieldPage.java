package dev.laurel.certificates.field;

import dev.laurel.kit.web.Page;
import java.util.List;

/** The placeholders a course and its organisation define; {@code FieldPage.vm} draws it. */
final class FieldPage {

  private FieldPage() {}

  /**
   * What is shown.
   *
   * @param error what was wrong with what was sent, or empty
   * @param sent what was sent then, or empty texts
   */
  public record View(
      String course,
      String title,
      String organisation,
      String back,
      String error,
      Sent sent,
      List<Row> fields,
      String action,
      String csrf)
      implements Page {}

  /** What somebody wrote. */
  public record Sent(String name, String source, String kind, String attribute, String value) {}

  /** A field, its source and owner in words. */
  public record Row(
      String name, String placeholder, String scope, String owner, String source, String value) {}
}
