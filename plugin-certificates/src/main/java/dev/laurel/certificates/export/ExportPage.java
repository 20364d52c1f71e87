package dev.laurel.certificates.export;

import dev.laurel.kit.web.Page;
import java.util.List;

/** Certificates of a course to take away; {@code ExportPage.vm} draws it. */
final class ExportPage {

  private ExportPage() {}

  /**
   * What is shown.
   *
   * @param error what was wrong with what was sent, or empty
   * @param count how many certificates the selection has, in words
   * @param parts where they can be had at once; none when nothing is selected
   * @param going whether an export is being made
   */
  public record View(
      String title,
      String back,
      String at,
      String error,
      Sent sent,
      String count,
      boolean any,
      List<Link> whole,
      List<Row> parts,
      boolean going,
      List<Run> runs,
      String csrf)
      implements Page {}

  /** What somebody chose. */
  public record Sent(String status, String query, String usernames, String partSize) {}

  /** Something to download. */
  public record Link(String name, String address) {}

  /** A part. */
  public record Row(String name, List<Link> links) {}

  /**
   * An export that is or was made in the background.
   *
   * @param state one of {@code QUEUED}, {@code RUNNING}, {@code READY}, {@code FAILED}, {@code
   *     EXPIRED}
   * @param detail what more there is to say of the state
   */
  public record Run(
      String name, String by, String state, String words, String detail, List<Link> files) {}
}
