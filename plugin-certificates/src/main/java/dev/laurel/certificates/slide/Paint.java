package dev.laurel.certificates.slide;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an area, a line or a letter is filled with. */
public sealed interface Paint {

  /** Nothing. */
  record None() implements Paint {}

  /** One colour, maybe translucent. */
  record Solid(Colour colour) implements Paint {}

  /**
   * A gradient over the box of what is painted.
   *
   * @param stops at least two, ascending, from 0 to 1
   * @param angle of a linear gradient: 0 from left to right, 90 from top to bottom
   * @param scaled whether the angle follows the proportions of the box, as a diagonal does
   * @param focus where a path gradient begins, as parts of the box: for the middle, x and y are 0.5
   *     and width and height 0. The first stop is there, the last one at the edge.
   * @param turnsWithShape whether it turns when the shape is turned
   */
  record Gradient(
      Kind kind, List<Stop> stops, double angle, boolean scaled, Box focus, boolean turnsWithShape)
      implements Paint {

    public Gradient {
      stops = List.copyOf(stops);
    }

    /** How the colours run. */
    public enum Kind {
      LINEAR,
      /** In circles. */
      RADIAL,
      /** In rectangles. */
      RECTANGULAR,
      /** Along the outline; may be painted as {@link #RECTANGULAR}. */
      OUTLINE
    }
  }

  /** A colour at a place between 0 and 1 of a gradient. */
  record Stop(double position, Colour colour) {}

  /**
   * An image over the box of what is painted.
   *
   * @param target where in the box the cropped image is stretched to, as parts of it (0, 0, 1, 1 is
   *     all of it; it may reach beyond, and is then clipped); of no meaning if tiled
   * @param tile the first tile, in points from the box's corner, or null if the image is stretched
   * @param opacity 0 invisible to 1 opaque
   */
  record Textured(
      Image image,
      Crop crop,
      Box target,
      @Nullable Tile tile,
      double opacity,
      boolean turnsWithShape)
      implements Paint {}

  /**
   * The first tile of a tiled image.
   *
   * @param mirrorX whether every other column is mirrored
   * @param mirrorY whether every other row is mirrored
   */
  record Tile(Box first, boolean mirrorX, boolean mirrorY) {}
}
