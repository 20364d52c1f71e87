package dev.laurel.certificates.slide;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of text.
 *
 * @param endStyle the style of the paragraph mark, which an empty paragraph takes its height from
 */
public record Paragraph(Setting setting, List<Run> runs, RunStyle endStyle) {

  public Paragraph {
    runs = List.copyOf(runs);
  }

  /** All its text in one, placeholders as written. */
  public String text() {
    StringBuilder text = new StringBuilder();
    runs.forEach(run -> text.append(run.text()));
    return text.toString();
  }

  /**
   * How a paragraph is set.
   *
   * @param rightToLeft whether its base direction is from right to left
   * @param marginLeft at the side where lines begin, which is the right one if right to left
   * @param indent of the first line against the margin, often negative for a bullet
   */
  public record Setting(
      Alignment alignment,
      boolean rightToLeft,
      double marginLeft,
      double marginRight,
      double indent,
      Spacing lineSpacing,
      Spacing spaceBefore,
      Spacing spaceAfter,
      @Nullable Bullet bullet,
      List<TabStop> tabStops,
      double defaultTab,
      int level) {

    public Setting {
      tabStops = List.copyOf(tabStops);
    }
  }

  /** How lines fill the width, as seen. */
  public enum Alignment {
    LEFT,
    CENTRE,
    RIGHT,
    /** Both edges straight, but for the last line. */
    JUSTIFIED,
    /** Both edges straight, letters spread, also in the last line. */
    DISTRIBUTED
  }

  /** A distance between lines or paragraphs. */
  public sealed interface Spacing {

    /** A part of the line's height: 1 is single. */
    record Lines(double factor) implements Spacing {}

    /** A fixed distance. */
    record Points(double points) implements Spacing {}
  }

  /**
   * What stands before the first line.
   *
   * @param text as it is printed: a sign, or the number already counted
   */
  public record Bullet(String text, RunStyle style) {}

  /** Where a tab leads to, from the left edge of the text area. */
  public record TabStop(double position, Kind kind) {

    /** How text stands at a tab stop. */
    public enum Kind {
      LEFT,
      CENTRE,
      RIGHT,
      DECIMAL
    }
  }
}
