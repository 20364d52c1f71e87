package dev.laurel.certificates.slide;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what shapes are painted with: colours and gradients (SVG 1.1 §11, §13). */
final class SvgInks {

  private static final int DEEPEST = 10;
  private static final double FLATNESS = 0.1;

  private final Map<String, Xml> ids;
  private final SvgRules rules;
  private final double width;
  private final double height;

  SvgInks(Map<String, Xml> ids, SvgRules rules, double width, double height) {
    this.ids = ids;
    this.rules = rules;
    this.width = width;
    this.height = height;
  }

  /**
   * The ink of a shape, or null if there is none.
   *
   * @param value of {@code fill} or {@code stroke}
   * @param place from the shape's coordinates to the drawing's
   */
  Artwork.@Nullable Ink read(
      String value, double opacity, SvgStyle style, Shape shape, AffineTransform place)
      throws UndrawableSvgException {
    String id = SvgStyle.reference(value);
    if (id == null) {
      Colour colour = style.colour(value);
      return colour == null || colour.alpha() * opacity <= 0
          ? null
          : new Artwork.Flat(faded(colour, opacity));
    }
    Xml gradient = ids.getOrDefault(id, Xml.NONE);
    if (!gradient.is("svg:linearGradient") && !gradient.is("svg:radialGradient")) {
      throw new UndrawableSvgException(
          gradient.present() ? gradient.name().substring(gradient.name().indexOf(':') + 1) : id);
    }
    return gradient(chain(gradient), opacity, style, shape, place);
  }

  /** A gradient and those it takes what it does not say itself from. */
  private List<Xml> chain(Xml gradient) {
    List<Xml> chain = new ArrayList<>();
    Xml next = gradient;
    while (next.present() && chain.size() < DEEPEST) {
      chain.add(next);
      String href = next.attribute("href", next.attribute("xlink:href", ""));
      next = href.startsWith("#") ? ids.getOrDefault(href.substring(1), Xml.NONE) : Xml.NONE;
    }
    return chain;
  }

  private Artwork.@Nullable Ink gradient(
      List<Xml> chain, double opacity, SvgStyle style, Shape shape, AffineTransform place)
      throws UndrawableSvgException {
    List<Paint.Stop> stops = stops(chain, opacity, style);
    if (stops.isEmpty()) {
      return null;
    }
    Colour last = stops.get(stops.size() - 1).colour();
    boolean boxed = !say(chain, "gradientUnits", "").equals("userSpaceOnUse");
    Rectangle2D box = bounds(shape);
    if (stops.size() == 1 || (boxed && (box.getWidth() <= 0 || box.getHeight() <= 0))) {
      return last.alpha() <= 0 ? null : new Artwork.Flat(last);
    }
    if (!say(chain, "spreadMethod", "pad").equals("pad")) {
      throw new UndrawableSvgException("spreadMethod");
    }
    AffineTransform matrix = new AffineTransform(place);
    if (boxed) {
      matrix.translate(box.getX(), box.getY());
      matrix.scale(box.getWidth(), box.getHeight());
    }
    matrix.concatenate(SvgTransforms.read(say(chain, "gradientTransform", "")));
    double across = boxed ? 1 : width;
    double down = boxed ? 1 : height;
    List<Double> geometry =
        chain.get(0).is("svg:linearGradient")
            ? linear(chain, across, down)
            : radial(chain, across, down);
    boolean nowhere = geometry.size() == 6 ? geometry.get(5) <= 0 : samePoint(geometry);
    if (nowhere) {
      return last.alpha() <= 0 ? null : new Artwork.Flat(last);
    }
    List<Paint.Stop> whole = new ArrayList<>(stops);
    whole.add(0, new Paint.Stop(0, stops.get(0).colour()));
    whole.add(new Paint.Stop(1, last));
    return new Artwork.Shaded(geometry, matrix, whole);
  }

  private static boolean samePoint(List<Double> line) {
    return line.get(0).equals(line.get(2)) && line.get(1).equals(line.get(3));
  }

  private static List<Double> linear(List<Xml> chain, double across, double down)
      throws UndrawableSvgException {
    return List.of(
        SvgNumbers.length(say(chain, "x1", "0%"), across),
        SvgNumbers.length(say(chain, "y1", "0%"), down),
        SvgNumbers.length(say(chain, "x2", "100%"), across),
        SvgNumbers.length(say(chain, "y2", "0%"), down));
  }

  private static List<Double> radial(List<Xml> chain, double across, double down)
      throws UndrawableSvgException {
    double whole = Math.hypot(across, down) / Math.sqrt(2);
    String x = say(chain, "cx", "50%");
    String y = say(chain, "cy", "50%");
    return List.of(
        SvgNumbers.length(say(chain, "fx", x), across),
        SvgNumbers.length(say(chain, "fy", y), down),
        SvgNumbers.length(say(chain, "fr", "0%"), whole),
        SvgNumbers.length(x, across),
        SvgNumbers.length(y, down),
        SvgNumbers.length(say(chain, "r", "50%"), whole));
  }

  private List<Paint.Stop> stops(List<Xml> chain, double opacity, SvgStyle style)
      throws UndrawableSvgException {
    List<Paint.Stop> stops = new ArrayList<>();
    for (Xml gradient : chain) {
      for (Xml stop : gradient.all("svg:stop")) {
        Map<String, String> own = rules.properties(stop);
        Colour colour = style.colour(own.getOrDefault("stop-color", "black"));
        double alpha = SvgNumbers.part(own.getOrDefault("stop-opacity", "1")) * opacity;
        double before = stops.isEmpty() ? 0 : stops.get(stops.size() - 1).position();
        double position = Math.max(before, SvgNumbers.part(own.getOrDefault("offset", "0")));
        Colour seen = colour == null ? new Colour(0, 0, 0, 0) : faded(colour, alpha);
        if (!stops.isEmpty() && stops.get(0).colour().alpha() != seen.alpha()) {
          throw new UndrawableSvgException("stop-opacity");
        }
        stops.add(new Paint.Stop(position, seen));
      }
      if (!stops.isEmpty()) {
        break;
      }
    }
    return stops;
  }

  private static String say(List<Xml> chain, String attribute, String fallback) {
    for (Xml gradient : chain) {
      String value = gradient.attribute(attribute);
      if (value != null) {
        return value;
      }
    }
    return fallback;
  }

  private static Colour faded(Colour colour, double opacity) {
    return new Colour(colour.red(), colour.green(), colour.blue(), colour.alpha() * opacity);
  }

  /** The box around a shape itself, not around the points that bend its curves. */
  private static Rectangle2D bounds(Shape shape) {
    double[] c = new double[6];
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    PathIterator path = shape.getPathIterator(null, FLATNESS);
    for (; !path.isDone(); path.next()) {
      if (path.currentSegment(c) != PathIterator.SEG_CLOSE) {
        left = Math.min(left, c[0]);
        top = Math.min(top, c[1]);
        right = Math.max(right, c[0]);
        bottom = Math.max(bottom, c[1]);
      }
    }
    return left > right
        ? new Rectangle2D.Double()
        : new Rectangle2D.Double(left, top, right - left, bottom - top);
  }
}
