package dev.laurel.certificates.press;

import dev.laurel.certificates.slide.Artwork;
import dev.laurel.certificates.slide.Box;
import dev.laurel.certificates.slide.Colour;
import dev.laurel.certificates.slide.Crop;
import dev.laurel.certificates.slide.Paint;
import dev.laurel.certificates.slide.Path;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.IdentityHashMap;
import java.util.List;

/** Paints vector drawings; each is in the PDF once, as a form, however often it is used. */
final class ArtworkPainter {

  private static final String GROUP = "/Group<</S/Transparency/CS/DeviceRGB>>";

  private final Resources resources;
  private final IdentityHashMap<Artwork, String> names = new IdentityHashMap<>();

  ArtworkPainter(Resources resources) {
    this.resources = resources;
  }

  /** Paints what a crop leaves of a drawing into a box, over the clipped area. */
  void paint(Artwork artwork, Crop crop, Box target, double opacity, Content out) {
    double shownWidth = 1 - crop.left() - crop.right();
    double shownHeight = 1 - crop.top() - crop.bottom();
    if (shownWidth <= 0 || shownHeight <= 0 || opacity <= 0) {
      return;
    }
    double width = target.width() / shownWidth;
    double height = target.height() / shownHeight;
    out.add("q\n");
    opacity(opacity, resources, out);
    // Four decimals would be too few for the scale of a large drawing.
    out.add(exact(width / artwork.width())).add(" 0 0 ").add(exact(height / artwork.height()));
    out.add(' ').number(target.x() - crop.left() * width).number(target.y() - crop.top() * height);
    out.add("cm\n/").add(name(artwork)).add(" Do\nQ\n");
  }

  private String name(Artwork artwork) {
    String known = names.get(artwork);
    if (known == null) {
      Resources own = new Resources(resources.out());
      Content content = new Content();
      nodes(artwork.content().nodes(), size(artwork), own, content);
      known = resources.form(content, own, size(artwork) + GROUP);
      names.put(artwork, known);
    }
    return known;
  }

  private static String size(Artwork artwork) {
    return "/BBox[0 0 " + Numbers.of(artwork.width()) + " " + Numbers.of(artwork.height()) + "]";
  }

  private static String exact(double value) {
    return new BigDecimal(value).round(new MathContext(9)).toPlainString();
  }

  private void nodes(List<Artwork.Node> nodes, String size, Resources own, Content out) {
    for (Artwork.Node node : nodes) {
      if (node instanceof Artwork.Area area) {
        area(area, own, out);
      } else if (node instanceof Artwork.Cluster cluster) {
        cluster(cluster, size, own, out);
      }
    }
  }

  private void cluster(Artwork.Cluster cluster, String size, Resources own, Content out) {
    out.add("q\n");
    for (Artwork.Clip clip : cluster.clips()) {
      if (clip.commands().isEmpty()) {
        out.rectangle(0, 0, 0, 0);
      }
      PathPainter.trace(clip.commands(), out);
      out.add(clip.evenOdd() ? "W* n\n" : "W n\n");
    }
    if (cluster.opacity() < 1) {
      Resources inner = new Resources(resources.out());
      Content content = new Content();
      nodes(cluster.nodes(), size, inner, content);
      opacity(cluster.opacity(), own, out);
      out.add('/').add(own.form(content, inner, size + GROUP)).add(" Do\n");
    } else {
      nodes(cluster.nodes(), size, own, out);
    }
    out.add("Q\n");
  }

  private void area(Artwork.Area area, Resources own, Content out) {
    Artwork.Ink fill = area.fill();
    Artwork.Line line = area.line();
    if (fill != null) {
      out.add("q\n");
      ink(fill, true, own, out);
      PathPainter.trace(area.commands(), out);
      out.add(area.evenOdd() ? "f*\nQ\n" : "f\nQ\n");
    }
    if (line != null) {
      line(line, area.commands(), own, out);
    }
  }

  private void line(Artwork.Line line, List<Path.Command> path, Resources own, Content out) {
    out.add("q\n");
    ink(line.ink(), false, own, out);
    out.number(line.width()).add("w ").whole(StrokePainter.cap(line.cap())).add("J ");
    out.whole(StrokePainter.join(line.join())).add("j ").number(line.miterLimit()).add("M\n");
    if (!line.dashes().isEmpty()) {
      out.add('[');
      line.dashes().forEach(out::number);
      out.add("] 0 d\n");
    }
    PathPainter.trace(path, out);
    out.add("S\nQ\n");
  }

  private void ink(Artwork.Ink ink, boolean fill, Resources own, Content out) {
    if (ink instanceof Artwork.Flat flat) {
      Colour colour = flat.colour();
      opacity(colour.alpha(), own, out);
      out.colour(colour.red(), colour.green(), colour.blue()).add(fill ? "rg\n" : "RG\n");
    } else if (ink instanceof Artwork.Shaded shaded) {
      opacity(shaded.opacity(), own, out);
      out.add(fill ? "/Pattern cs /" : "/Pattern CS /").add(pattern(shaded, own));
      out.add(fill ? " scn\n" : " SCN\n");
    }
  }

  private String pattern(Artwork.Shaded shaded, Resources own) {
    Content body = new Content();
    body.add("<</Type/Pattern/PatternType 2/Matrix[").matrix(shaded.place());
    body.add("]/Shading<</ColorSpace/DeviceRGB/Extend[true true]/ShadingType ");
    body.whole(shaded.radial() ? 3 : 2).add("/Coords[");
    shaded.geometry().forEach(body::number);
    List<Paint.Stop> stops = shaded.stops();
    body.add("]/Function").add(GradientPainter.colours(stops)).add(">>>>");
    int number = resources.out().reserve();
    resources.out().object(number, body.toString());
    return own.pattern(number);
  }

  private static void opacity(double opacity, Resources resources, Content out) {
    if (opacity < 1) {
      out.add('/').add(resources.opacity(opacity)).add(" gs\n");
    }
  }
}
