package dev.laurel.certificates.statistics;

import dev.laurel.kit.web.Page;
import java.util.List;

/** The numbers of a course as charts; {@code StatisticsPage.vm} draws them in the tab. */
final class StatisticsPage {

  private StatisticsPage() {}

  /**
   * What is shown.
   *
   * @param passing how many pass, in words; empty while it is being counted
   * @param percent the same as a whole percentage
   * @param issued certificates issued over time
   * @param downloads downloads by holders over time
   * @param sums numbers by name
   */
  public record View(String passing, long percent, Chart issued, Chart downloads, List<Sum> sums)
      implements Page {}

  /** A number, written out, with its name. */
  public record Sum(String name, String value) {}

  /**
   * A chart: bars on a scale, and the same as a table.
   *
   * @param title what it shows
   * @param description what it shows, in a sentence with its numbers
   * @param unit what one bar is
   * @param empty whether there is nothing to show
   * @param lines of the scale
   * @param bars in the order of time
   */
  public record Chart(
      String title,
      String description,
      String unit,
      boolean empty,
      List<Line> lines,
      List<Bar> bars) {}

  /** A line of the scale: where it is, and its number. */
  public record Line(long y, String label) {}

  /** A bar: where it is, its number, when that was; {@code tick} is empty where none is written. */
  public record Bar(
      String x,
      String width,
      String y,
      String height,
      String middle,
      String tick,
      String when,
      String number) {}
}
