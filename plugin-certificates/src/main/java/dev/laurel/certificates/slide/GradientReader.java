package dev.laurel.certificates.slide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads gradients. */
final class GradientReader {

  private GradientReader() {}

  static Paint read(Link fill, Xml placeholder) {
    Xml xml = fill.xml();
    List<Paint.Stop> stops = new ArrayList<>();
    for (Xml stop : xml.at("a:gsLst").all("a:gs")) {
      stops.add(
          new Paint.Stop(
              Math.max(0, Math.min(1, stop.part("pos", 0))),
              ColourReader.below(stop, fill.scope(), placeholder, Colour.BLACK)));
    }
    stops.sort(Comparator.comparingDouble(Paint.Stop::position));
    if (stops.isEmpty()) {
      return PaintReader.NONE;
    }
    if (stops.size() == 1) {
      return new Paint.Solid(stops.get(0).colour());
    }
    Xml path = xml.at("a:path");
    Xml linear = xml.at("a:lin");
    Xml focus = path.at("a:fillToRect");
    double left = focus.part("l", 0);
    double top = focus.part("t", 0);
    double right = focus.part("r", 0);
    double bottom = focus.part("b", 0);
    return new Paint.Gradient(
        path.present() ? kind(path) : Paint.Gradient.Kind.LINEAR,
        stops,
        linear.degrees("ang", 0),
        linear.flag("scaled", false),
        new Box(left, top, Math.max(0, 1 - left - right), Math.max(0, 1 - top - bottom)),
        xml.flag("rotWithShape", true));
  }

  private static Paint.Gradient.Kind kind(Xml path) {
    return switch (path.attribute("path", "")) {
      case "rect" -> Paint.Gradient.Kind.RECTANGULAR;
      case "shape" -> Paint.Gradient.Kind.OUTLINE;
      default -> Paint.Gradient.Kind.RADIAL;
    };
  }
}
