package dev.laurel.certificates.slide;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a line is drawn.
 *
 * @param width in points
 * @param dashes lengths of dash and gap by turns, in line widths; empty for a solid line
 * @param head at the beginning of an open path
 * @param tail at its end
 */
public record Stroke(
    double width,
    Paint paint,
    List<Double> dashes,
    Cap cap,
    Join join,
    double miterLimit,
    @Nullable Arrow head,
    @Nullable Arrow tail) {

  public Stroke {
    dashes = List.copyOf(dashes);
  }

  /** How the ends of a line look. */
  public enum Cap {
    FLAT,
    ROUND,
    SQUARE
  }

  /** How its corners look. */
  public enum Join {
    ROUND,
    BEVEL,
    MITER
  }

  /**
   * An arrow head.
   *
   * @param width in line widths
   * @param length in line widths
   */
  public record Arrow(Kind kind, double width, double length) {

    /** The form of an arrow head. */
    public enum Kind {
      TRIANGLE,
      STEALTH,
      DIAMOND,
      OVAL,
      OPEN
    }
  }
}
