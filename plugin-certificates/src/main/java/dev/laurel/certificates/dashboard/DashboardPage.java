package dev.laurel.certificates.dashboard;

import dev.laurel.kit.web.Html;
import dev.laurel.kit.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the tab Instructor Dashboard › Certificates shows; {@code DashboardPage.vm} draws it. */
final class DashboardPage {

  private DashboardPage() {}

  /**
   * The whole tab.
   *
   * @param course the course's key
   * @param at the address below which the tab's forms are sent
   * @param api the address of the course in the REST API
   * @param csrf the token for forms
   * @param notice what the last action brought about, or null
   * @param standing where the course stands
   * @param design the designs and modes
   * @param rules the check list and the examples
   * @param export the runs
   * @param list the certificates
   * @param exceptions who has an exception
   * @param invalidations whose certificate is taken back
   * @param history what was done, the latest first
   * @param figures numbers by name
   * @param statistics numbers over time
   */
  public record View(
      String course,
      String at,
      String api,
      String csrf,
      @Nullable Notice notice,
      Standing standing,
      Design design,
      Rules rules,
      Export export,
      CertificateList list,
      List<Person> exceptions,
      List<Person> invalidations,
      History history,
      List<Figure> figures,
      Html statistics)
      implements Page {}

  /** What the last action brought about, said in the section where it was taken. */
  public record Notice(String section, String tone, String icon, String text, List<String> lines) {}

  /** Where the course stands, and the one next thing to do. */
  public record Standing(
      boolean enabled,
      String enabledBy,
      boolean selfPaced,
      boolean learnerGenerated,
      String summary,
      List<Step> steps,
      @Nullable Next next,
      long downloads) {}

  /** One of the five steps; its state is {@code done}, {@code now} or {@code todo}. */
  public record Step(String state, String title, String detail) {}

  /** The next thing to do. */
  public record Next(String title, String help, String href, String label) {}

  /** The latest designs of the course, how many more there are, and which mode has which. */
  public record Design(
      String uploadHref,
      List<Mode> modes,
      List<String> otherModes,
      List<Template> templates,
      long more,
      String library) {}

  /**
   * A certificate-eligible mode: how many hold its version now, how many hold others, and whether
   * its version is out of use.
   */
  public record Mode(
      String slug,
      String name,
      @Nullable Template template,
      long holders,
      List<String> others,
      boolean retired,
      List<Choice> choices) {}

  /** A version of a design. */
  public record Template(
      String title,
      int version,
      String href,
      String picture,
      String pdf,
      String tone,
      String icon,
      String state) {}

  /** A design that may be chosen for a mode. */
  public record Choice(String id, String title, int version, String picture, boolean selected) {}

  /** The check list and the examples. */
  public record Rules(
      List<Check> checklist,
      long fine,
      boolean examplesPossible,
      String examplesWhyNot,
      List<Example> examples) {

    /** How many things on the list are not fine. */
    public long wrong() {
      return checklist.size() - fine;
    }
  }

  /** One thing on the check list. */
  public record Check(
      boolean ok, String title, String message, String value, String href, List<Share> shares) {}

  /** A badge's share of the total grade; the colour is 1 to 5. */
  public record Share(String name, long percent, int colour) {}

  /** The example of one mode. */
  public record Example(
      String slug, String name, boolean ok, String detail, String picture, String pdf) {}

  /**
   * The runs of the course; whether one is told of, with the address that tells of the one that
   * goes, or none.
   */
  public record Export(
      Candidates candidates,
      boolean running,
      boolean told,
      boolean counting,
      String events,
      Html run,
      List<PastRun> earlier) {}

  /** Who would be issued a certificate by a run. */
  public record Candidates(long total, List<Figure> modes) {}

  /** A run that has ended. */
  public record PastRun(String when, String by, String what, String outcome) {}

  /** The latest certificates, and where all learners are. */
  public record CertificateList(
      long issued,
      long available,
      long failed,
      long outdated,
      long expired,
      List<Row> rows,
      String all) {}

  /** A certificate. */
  public record Row(
      String username,
      String fullName,
      String href,
      String mode,
      String grade,
      String tone,
      String icon,
      String status,
      String design,
      String detail,
      String issuedAt,
      String pdf,
      String verify,
      boolean canReissue,
      boolean canRevoke) {}

  /** A learner with a reason and who gave it. */
  public record Person(String username, String fullName, String href, String reason, String by) {}

  /** What was done; the address of all entries is empty when all are shown. */
  public record History(List<Entry> entries, String allHref) {}

  /** Something that was done. */
  public record Entry(String tone, String icon, String text, String when) {}

  /** A number, written out, with its name. */
  public record Figure(String name, String value) {}
}
