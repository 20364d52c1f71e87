package dev.laurel.certificates.slide;

import java.awt.geom.AffineTransform;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A vector drawing inside a picture: areas and lines, painted in the order they are listed. Its
 * space is {@code width} by {@code height} units, y downwards; what lies outside is not seen.
 */
public record Artwork(double width, double height, Cluster content) {

  /** A part of a drawing. */
  public sealed interface Node {}

  /**
   * Parts that are clipped and made translucent as one.
   *
   * @param opacity 0 invisible to 1 opaque
   * @param clips only what lies in all of them is seen
   */
  public record Cluster(List<Node> nodes, double opacity, List<Clip> clips) implements Node {

    public Cluster {
      nodes = List.copyOf(nodes);
      clips = List.copyOf(clips);
    }
  }

  /** An area that what is painted is clipped to. */
  public record Clip(List<Path.Command> commands, boolean evenOdd) {

    public Clip {
      commands = List.copyOf(commands);
    }
  }

  /**
   * A path, filled and then stroked.
   *
   * @param evenOdd whether the inside is told by the even-odd rule, else by the winding number
   */
  public record Area(
      List<Path.Command> commands, boolean evenOdd, @Nullable Ink fill, @Nullable Line line)
      implements Node {

    public Area {
      commands = List.copyOf(commands);
    }
  }

  /** What an area or line is painted with. */
  public sealed interface Ink {}

  /** One colour, maybe translucent. */
  public record Flat(Colour colour) implements Ink {}

  /**
   * A gradient.
   *
   * @param geometry of a linear one the points x1, y1, x2, y2 it runs between; of a radial one
   *     centre and radius of the circle it begins at and of that it ends at
   * @param place from the geometry's space to the drawing's
   * @param stops at least two, ascending, all of one opacity
   */
  public record Shaded(List<Double> geometry, AffineTransform place, List<Paint.Stop> stops)
      implements Ink {

    public Shaded {
      geometry = List.copyOf(geometry);
      stops = List.copyOf(stops);
    }

    /** Whether it runs in circles. */
    public boolean radial() {
      return geometry.size() == 6;
    }

    /** How opaque it is. */
    public double opacity() {
      return stops.get(0).colour().alpha();
    }
  }

  /**
   * A line along a path.
   *
   * @param dashes lengths of dash and gap by turns; empty for a solid line
   */
  public record Line(
      Ink ink,
      double width,
      Stroke.Cap cap,
      Stroke.Join join,
      double miterLimit,
      List<Double> dashes) {

    public Line {
      dashes = List.copyOf(dashes);
    }
  }

  /** How many steps its paths have in all. */
  public long steps() {
    return steps(content);
  }

  private static long steps(Node node) {
    if (node instanceof Cluster cluster) {
      return cluster.nodes().stream().mapToLong(Artwork::steps).sum()
          + cluster.clips().stream().mapToLong(clip -> clip.commands().size()).sum();
    }
    return node instanceof Area area ? area.commands().size() : 0;
  }
}
