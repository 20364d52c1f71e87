package dev.laurel.certificates.slide;

import java.util.List;

/**
 * The outline of a shape as found: paths without paint, and where its text stands.
 *
 * @param textArea in points from the upper left corner of the shape's box
 */
record Geometry(List<Outline> outlines, Box textArea) {

  /**
   * A path not yet painted.
   *
   * @param brightness by which its fill is lightened (up to 1) or darkened (down to -1)
   */
  record Outline(List<Path.Command> commands, boolean filled, double brightness, boolean stroked) {}

  /** The paths, each with its paint. */
  List<Path> painted(Paint fill) {
    return outlines.stream()
        .map(
            outline ->
                new Path(
                    outline.commands(),
                    outline.filled() ? brightened(fill, outline.brightness()) : PaintReader.NONE,
                    outline.stroked()))
        .toList();
  }

  private static Paint brightened(Paint fill, double brightness) {
    if (brightness == 0) {
      return fill;
    }
    if (fill instanceof Paint.Solid solid) {
      return new Paint.Solid(brightened(solid.colour(), brightness));
    }
    if (fill instanceof Paint.Gradient gradient) {
      return new Paint.Gradient(
          gradient.kind(),
          gradient.stops().stream()
              .map(stop -> new Paint.Stop(stop.position(), brightened(stop.colour(), brightness)))
              .toList(),
          gradient.angle(),
          gradient.scaled(),
          gradient.focus(),
          gradient.turnsWithShape());
    }
    return fill;
  }

  private static Colour brightened(Colour colour, double brightness) {
    return new Colour(
        brightened(colour.red(), brightness),
        brightened(colour.green(), brightness),
        brightened(colour.blue(), brightness),
        colour.alpha());
  }

  private static int brightened(int value, double brightness) {
    return (int)
        Math.round(brightness > 0 ? value + (255 - value) * brightness : value * (1 + brightness));
  }
}
