package dev.laurel.certificates.press;

import dev.laurel.certificates.slide.Box;
import dev.laurel.certificates.slide.Colour;
import dev.laurel.certificates.slide.Paint;
import dev.laurel.certificates.slide.Path;
import java.util.List;

/** Fills areas with all kinds of paint. */
final class PathPainter {

  private final Resources resources;
  private final GradientPainter gradients;
  private final ImagePainter images;

  PathPainter(Resources resources, ImagePainter images) {
    this.resources = resources;
    this.gradients = new GradientPainter(resources);
    this.images = images;
  }

  /** Fills a path; {@code box} is what gradients and pictures are stretched over. */
  void fill(Paint paint, List<Path.Command> path, Box box, Content out) {
    if (paint instanceof Paint.Solid solid) {
      Colour colour = solid.colour();
      if (colour.alpha() <= 0) {
        return;
      }
      out.add("q\n");
      opacity(colour.alpha(), out);
      out.colour(colour.red(), colour.green(), colour.blue()).add("rg\n");
      trace(path, out);
      out.add("f*\nQ\n");
    } else if (paint instanceof Paint.Gradient gradient) {
      out.add("q\n");
      trace(path, out);
      out.add("W* n\n");
      gradients.paint(gradient, box, out);
      out.add("Q\n");
    } else if (paint instanceof Paint.Textured textured) {
      out.add("q\n");
      trace(path, out);
      out.add("W* n\n");
      images.paint(textured, box, out);
      out.add("Q\n");
    }
  }

  /** Sets the opacity of what follows. */
  void opacity(double opacity, Content out) {
    if (opacity < 1) {
      out.add('/').add(resources.opacity(opacity)).add(" gs\n");
    }
  }

  /** Writes a path. */
  static void trace(List<Path.Command> path, Content out) {
    for (Path.Command command : path) {
      if (command instanceof Path.MoveTo to) {
        out.number(to.x()).number(to.y()).add("m\n");
      } else if (command instanceof Path.LineTo to) {
        out.number(to.x()).number(to.y()).add("l\n");
      } else if (command instanceof Path.CurveTo to) {
        out.number(to.x1()).number(to.y1()).number(to.x2()).number(to.y2());
        out.number(to.x()).number(to.y()).add("c\n");
      } else {
        out.add("h\n");
      }
    }
  }

  /** A rectangle as a path. */
  static List<Path.Command> rectangle(double x, double y, double width, double height) {
    return List.of(
        new Path.MoveTo(x, y),
        new Path.LineTo(x + width, y),
        new Path.LineTo(x + width, y + height),
        new Path.LineTo(x, y + height),
        new Path.Close());
  }
}
