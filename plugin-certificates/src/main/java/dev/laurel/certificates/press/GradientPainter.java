package dev.laurel.certificates.press;

import dev.laurel.certificates.slide.Box;
import dev.laurel.certificates.slide.Paint.Gradient;
import dev.laurel.certificates.slide.Paint.Stop;
import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.function.Function;

/** Paints gradients by shadings (ISO 32000-1 §8.7.4.5), translucent ones through a soft mask. */
final class GradientPainter {

  private final Resources resources;

  GradientPainter(Resources resources) {
    this.resources = resources;
  }

  /** Paints over the clipped area. */
  void paint(Gradient gradient, Box box, Content out) {
    if (box.width() <= 0 || box.height() <= 0) {
      return;
    }
    switch (gradient.kind()) {
      case LINEAR -> shade(gradient, linear(gradient, box), linearPlace(gradient, box), out);
      case RADIAL -> shade(gradient, radial(gradient), unitPlace(box), out);
      case RECTANGULAR, OUTLINE -> rectangular(gradient, box, out);
    }
  }

  /**
   * A pattern for lines and letters; its opacity is not part of it.
   *
   * @param page from the box's coordinates to the page's, y upwards
   */
  String pattern(Gradient gradient, Box box, AffineTransform page) {
    AffineTransform matrix = new AffineTransform(page);
    boolean straight = gradient.kind() == Gradient.Kind.LINEAR;
    matrix.concatenate(straight ? linearPlace(gradient, box) : unitPlace(box));
    String geometry = straight ? linear(gradient, box) : radial(gradient);
    int shading =
        shading(geometry, "/DeviceRGB", function(gradient.stops(), GradientPainter::colour));
    int number = resources.out().reserve();
    Content entries = new Content().add("<</Type/Pattern/PatternType 2/Matrix[").matrix(matrix);
    resources
        .out()
        .object(number, entries.add("]/Shading ").whole(shading).add("0 R>>").toString());
    return resources.pattern(number);
  }

  private static String linear(Gradient gradient, Box box) {
    double angle = Math.toRadians(gradient.angle());
    double width = gradient.scaled() ? 1 : box.width();
    double height = gradient.scaled() ? 1 : box.height();
    double half = (Math.abs(width * Math.cos(angle)) + Math.abs(height * Math.sin(angle))) / 2;
    double dx = Math.cos(angle) * half;
    double dy = Math.sin(angle) * half;
    double x = width / 2;
    double y = height / 2;
    return "/ShadingType 2/Coords[" + four(x - dx, y - dy, x + dx, y + dy) + "]";
  }

  private static AffineTransform linearPlace(Gradient gradient, Box box) {
    return gradient.scaled()
        ? unitPlace(box)
        : AffineTransform.getTranslateInstance(box.x(), box.y());
  }

  private static String radial(Gradient gradient) {
    double x = gradient.focus().x() + gradient.focus().width() / 2;
    double y = gradient.focus().y() + gradient.focus().height() / 2;
    double radius = Math.hypot(Math.max(x, 1 - x), Math.max(y, 1 - y));
    String centre = Numbers.of(x) + " " + Numbers.of(y) + " ";
    return "/ShadingType 3/Coords[" + centre + "0 " + centre + Numbers.of(radius) + "]";
  }

  private static AffineTransform unitPlace(Box box) {
    AffineTransform place = AffineTransform.getTranslateInstance(box.x(), box.y());
    place.scale(box.width(), box.height());
    return place;
  }

  /** Four trapezoids between the focus and the edges of the box. */
  private void rectangular(Gradient gradient, Box box, Content out) {
    double left = box.x() + gradient.focus().x() * box.width();
    double top = box.y() + gradient.focus().y() * box.height();
    double right = left + gradient.focus().width() * box.width();
    double bottom = top + gradient.focus().height() * box.height();
    double farRight = box.x() + box.width();
    double farBottom = box.y() + box.height();
    side(gradient, out, left, top, right, top, farRight, box.y(), box.x(), box.y(), false);
    side(gradient, out, right, top, right, bottom, farRight, farBottom, farRight, box.y(), true);
    side(
        gradient, out, right, bottom, left, bottom, box.x(), farBottom, farRight, farBottom, false);
    side(gradient, out, left, bottom, left, top, box.x(), box.y(), box.x(), farBottom, true);
  }

  private void side(
      Gradient gradient,
      Content out,
      double ax,
      double ay,
      double bx,
      double by,
      double cx,
      double cy,
      double dx,
      double dy,
      boolean sideways) {
    out.add("q\n");
    out.number(ax).number(ay).add("m ").number(bx).number(by).add("l ");
    out.number(cx).number(cy).add("l ").number(dx).number(dy).add("l h W n\n");
    String line = sideways ? four(ax, 0, cx, 0) : four(0, ay, 0, cy);
    boolean flat = sideways ? Math.abs(ax - cx) < 1e-6 : Math.abs(ay - cy) < 1e-6;
    if (!flat) {
      shade(gradient, "/ShadingType 2/Coords[" + line + "]", new AffineTransform(), out);
    }
    out.add("Q\n");
  }

  private void shade(Gradient gradient, String geometry, AffineTransform place, Content out) {
    List<Stop> stops = gradient.stops();
    out.add("q\n").transform(place);
    double first = stops.get(0).colour().alpha();
    if (stops.stream().allMatch(stop -> stop.colour().alpha() == first)) {
      if (first < 1) {
        out.add('/').add(resources.opacity(first)).add(" gs\n");
      }
    } else {
      out.add('/').add(mask(stops, geometry)).add(" gs\n");
    }
    int shading = shading(geometry, "/DeviceRGB", function(stops, GradientPainter::colour));
    out.add('/').add(resources.shading(shading)).add(" sh\nQ\n");
  }

  private String mask(List<Stop> stops, String geometry) {
    String opacities = function(stops, stop -> "[" + Numbers.of(stop.colour().alpha()) + "]");
    int shading = shading(geometry, "/DeviceGray", opacities);
    int form = resources.out().reserve();
    resources.out().stream(
        form,
        "/Type/XObject/Subtype/Form/BBox[-30000 -30000 30000 30000]"
            + "/Group<</S/Transparency/CS/DeviceGray>>/Resources<</Shading<</S "
            + shading
            + " 0 R>>>>",
        PdfText.latin("/S sh\n"));
    return resources.state("/SMask<</Type/Mask/S/Luminosity/G " + form + " 0 R>>");
  }

  private int shading(String geometry, String space, String function) {
    int number = resources.out().reserve();
    resources
        .out()
        .object(
            number,
            "<<"
                + geometry
                + "/ColorSpace"
                + space
                + "/Extend[true true]/Function"
                + function
                + ">>");
    return number;
  }

  /** The colours between stops, as a function from 0 to 1. */
  static String colours(List<Stop> stops) {
    return function(stops, GradientPainter::colour);
  }

  private static String function(List<Stop> stops, Function<Stop, String> value) {
    StringBuilder functions = new StringBuilder();
    StringBuilder bounds = new StringBuilder();
    StringBuilder encode = new StringBuilder();
    double last = 0;
    for (int i = 0; i + 1 < stops.size(); i++) {
      functions
          .append("<</FunctionType 2/Domain[0 1]/N 1/C0")
          .append(value.apply(stops.get(i)))
          .append("/C1")
          .append(value.apply(stops.get(i + 1)))
          .append(">>");
      encode.append("0 1 ");
      if (i + 2 < stops.size()) {
        last = Math.max(last, Math.min(1, stops.get(i + 1).position()));
        bounds.append(Numbers.of(last)).append(' ');
      }
    }
    return "<</FunctionType 3/Domain[0 1]/Functions["
        + functions
        + "]/Bounds["
        + bounds
        + "]/Encode["
        + encode
        + "]>>";
  }

  private static String colour(Stop stop) {
    return "["
        + Numbers.of(stop.colour().red() / 255.0)
        + " "
        + Numbers.of(stop.colour().green() / 255.0)
        + " "
        + Numbers.of(stop.colour().blue() / 255.0)
        + "]";
  }

  private static String four(double a, double b, double c, double d) {
    return Numbers.of(a) + " " + Numbers.of(b) + " " + Numbers.of(c) + " " + Numbers.of(d);
  }
}
