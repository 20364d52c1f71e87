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
   * @param revision the revision that is shown
   * @param state the state in words
   * @param tone the state's tone
   * @param owner whose it is, in words
   * @param uploaded when, in words
   * @param back where the reader came from
   * @param backText what that is called
   * @param refused why the last step was not taken, or empty
   * @param comment what a reviewer had written then
   * @param picture the rendering
   * @param pdf the same as PDF
   * @param preview how it looks for somebody, larger
   * @param targets whom it can be duplicated for
   * @param source the presentation
   * @param report the report as PDF
   * @param fonts where the fonts of the organisation are, or empty
   * @param fontsText what that is called
   * @param fields where placeholders of the course's own are defined, or empty
   * @param findings errors, then warnings, each kind under its own heading
   * @param marks where they are, on the picture
   * @param errors how many errors
   * @param placeholders what is filled in, with an example each
   * @param names how long names fit
   * @param people names of several scripts to try
   * @param reviews who said what
   * @param choices what can be chosen about a draft, or null
   * @param next what can be done, or null
   * @param staff whether the reader may upload a new version
   * @param retirable whether it may be taken out of use
   * @param discardable whether the reader may throw it away
   * @param withdrawable whether the reader may take it back
   * @param charges who looks after it
   * @param threads what was said of it
   * @param history what was done to its design, the latest first
   * @param versions its versions, and where it is used
   * @param actions where forms are sent
   * @param csrf their token
   */
  public record View(
      String title,
      int version,
      int revision,
      String state,
      String tone,
      String owner,
      String uploaded,
      String back,
      String backText,
      String refused,
      String comment,
      String picture,
      String pdf,
      String preview,
      List<LibraryPage.Option> targets,
      String source,
      String report,
      String fonts,
      String fontsText,
      String fields,
      List<Findings> findings,
      List<MarkRow> marks,
      int errors,
      List<PlaceholderRow> placeholders,
      List<NameRow> names,
      List<String> people,
      List<ReviewRow> reviews,
      AdjustmentView.@Nullable Choices choices,
      @Nullable Next next,
      boolean staff,
      boolean retirable,
      boolean discardable,
      boolean withdrawable,
      List<ChargeRow> charges,
      List<TalkView.TalkThread> threads,
      List<TalkView.Entry> history,
      VersionsView.Versions versions,
      String actions,
      String csrf)
      implements Page {}

  /** Findings of one kind. */
  public record Findings(String heading, boolean error, List<FindingRow> rows) {}

  /** A finding: what is the matter, then how to mend it. */
  public record FindingRow(int number, String where, String what, String mend) {}

  /**
   * A mark on the picture.
   *
   * @param numbers of the findings it stands for
   * @param label the same in words
   * @param first the number of the first
   * @param x its place in percent of the picture
   * @param y its place in percent of the picture
   */
  public record MarkRow(String numbers, String label, String tone, int first, String x, String y) {}

  /** A placeholder and what it prints, for example. */
  public record PlaceholderRow(String name, String example) {}

  /** How a long name fits, with the picture that shows it. */
  public record NameRow(String name, String script, String tone, String fit, String picture) {}

  /** What a voice said, or that it has not spoken. */
  public record ReviewRow(
      String voice, String tone, String icon, String decision, String by, String comment) {}

  /** The step that can be taken now: its kind picks the form. */
  public record Next(String kind, String title, String help) {}

  /**
   * Who has a part in looking after a design.
   *
   * @param part the part, as it is sent
   * @param title the part, in words
   * @param by who has it, in words
   * @param since since when, or empty
   * @param from who has it, as it is sent, or empty
   * @param take what taking it over is called, or empty
   */
  public record ChargeRow(
      String part, String title, String by, String since, String from, String take) {}
}
