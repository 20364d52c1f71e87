package dev.laurel.certificates.slide;

import java.util.List;

/**
 * One path of a shape's geometry, in points from the upper left corner of the shape's box before it
 * is flipped or turned. Filled by the even-odd rule.
 *
 * @param fill with a preset's lightening or darkening of this path already worked in
 */
public record Path(List<Command> commands, Paint fill, boolean stroked) {

  public Path {
    commands = List.copyOf(commands);
  }

  /** Whether its area has a point, given from the corner that its commands count from. */
  public boolean contains(double x, double y) {
    return Outlines.of(this).contains(x, y);
  }

  /** A step of a path. Arcs and quadratic curves have been turned into cubic ones. */
  public sealed interface Command {}

  /** Begins a new part of the path. */
  public record MoveTo(double x, double y) implements Command {}

  /** A straight line. */
  public record LineTo(double x, double y) implements Command {}

  /** A cubic Bézier curve with two control points. */
  public record CurveTo(double x1, double y1, double x2, double y2, double x, double y)
      implements Command {}

  /** Back to where this part began. */
  public record Close() implements Command {}
}
