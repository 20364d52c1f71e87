package dev.laurel.certificates.template;

import dev.laurel.kit.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A version of a design: report, reviews and the next step; {@code TemplatePage.vm} draws it. */
final class TemplatePage {

  private TemplatePage() {}

  /**
   * What is shown.
   *
   * @param title the design
   * @param version the version
   * @param state the state in words
   * @param tone the state's tone
   * @param owner whose it is, in words
   * @param back where the reader came from
   * @param picture the rendering
   * @param pdf the same as PDF
   * @param source the presentation
   * @param findings errors, then warnings
   * @param errors how many errors
   * @param placeholders what is filled in, with an example each
   * @param reviews who said what
   * @param next what can be done, or null
   * @param actions where forms are sent
   * @param csrf their token
   */
  public record View(
      String title,
      int version,
      String state,
      String tone,
      String owner,
      String back,
      String picture,
      String pdf,
      String source,
      List<FindingRow> findings,
      int errors,
      List<PlaceholderRow> placeholders,
      List<ReviewRow> reviews,
      @Nullable Next next,
      String actions,
      String csrf)
      implements Page {}

  /** A finding; placed in percent of the picture where it has a place. */
  public record FindingRow(
      int number, boolean error, String where, String text, String x, String y) {}

  /** A placeholder and what it prints, for example. */
  public record PlaceholderRow(String name, String example) {}

  /** What a voice said, or that it has not spoken. */
  public record ReviewRow(
      String voice, String tone, String icon, String decision, String by, String comment) {}

  /** The step that can be taken now: its kind picks the form. */
  public record Next(String kind, String title, String help) {}
}
