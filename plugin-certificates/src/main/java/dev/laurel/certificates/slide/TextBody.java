package dev.laurel.certificates.slide;

import java.util.List;

/**
 * The text of a shape or cell, and the frame it is set in.
 *
 * @param area the text rectangle of the shape's geometry, in points from the upper left corner of
 *     its box; the insets are taken off it
 * @param wrap whether lines are broken at the width of the area
 * @param rotation of the text against the shape, clockwise
 * @param columns how many the area is divided into, usually 1
 */
public record TextBody(
    Box area,
    Insets insets,
    Anchor anchor,
    boolean centred,
    Autofit autofit,
    boolean wrap,
    Direction direction,
    double rotation,
    int columns,
    double columnGap,
    List<Paragraph> paragraphs) {

  public TextBody {
    paragraphs = List.copyOf(paragraphs);
  }

  /** Whether there is nothing to set. */
  public boolean blank() {
    return paragraphs.stream()
        .flatMap(paragraph -> paragraph.runs().stream())
        .allMatch(run -> run.text().isBlank());
  }

  /** The space kept free at each side. */
  public record Insets(double left, double top, double right, double bottom) {}

  /** Where the text stands in an area higher than it needs. */
  public enum Anchor {
    TOP,
    MIDDLE,
    BOTTOM
  }

  /** Which way the lines run. */
  public enum Direction {
    HORIZONTAL,
    /** All of it turned clockwise: lines run downwards, the first at the right. */
    TURNED_90,
    /** All of it turned anticlockwise: lines run upwards, the first at the left. */
    TURNED_270,
    /** East Asian: upright ideographs below each other, other text turned clockwise. */
    EAST_ASIAN,
    /** Each letter upright below the one before. */
    STACKED
  }

  /**
   * What happens to text that does not fit.
   *
   * @param fontScale what PowerPoint had last shrunk the text to, 1 if it had not
   * @param lineSpacingReduction what it had last taken off the line spacing, 0 if nothing
   */
  public record Autofit(Kind kind, double fontScale, double lineSpacingReduction) {

    /** What happens to text that does not fit. */
    public enum Kind {
      /** It runs out of the box. */
      NONE,
      /** It is set smaller. */
      SHRINK,
      /** The box grows. */
      GROW
    }
  }
}
