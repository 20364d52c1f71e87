package dev.laurel.certificates.slide;

import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code transform} attributes (SVG 1.1 §7.6). */
final class SvgTransforms {

  private static final Pattern STEP = Pattern.compile("\\s*,?\\s*([a-zA-Z]+)\\s*\\(([^)]*)\\)\\s*");

  private SvgTransforms() {}

  static AffineTransform read(String text) throws UndrawableSvgException {
    AffineTransform all = new AffineTransform();
    Matcher step = STEP.matcher(text);
    int at = 0;
    while (at < text.length() && !text.substring(at).isBlank()) {
      if (!step.region(at, text.length()).lookingAt()) {
        throw new UndrawableSvgException("transform");
      }
      all.concatenate(step(step.group(1), SvgNumbers.list(step.group(2))));
      at = step.end();
    }
    return all;
  }

  private static AffineTransform step(String name, List<Double> values)
      throws UndrawableSvgException {
    double[] v = values.stream().mapToDouble(Double::doubleValue).toArray();
    return switch (name + v.length) {
      case "matrix6" -> new AffineTransform(v);
      case "translate1" -> AffineTransform.getTranslateInstance(v[0], 0);
      case "translate2" -> AffineTransform.getTranslateInstance(v[0], v[1]);
      case "scale1" -> AffineTransform.getScaleInstance(v[0], v[0]);
      case "scale2" -> AffineTransform.getScaleInstance(v[0], v[1]);
      case "rotate1" -> AffineTransform.getRotateInstance(Math.toRadians(v[0]));
      case "rotate3" -> AffineTransform.getRotateInstance(Math.toRadians(v[0]), v[1], v[2]);
      case "skewX1" -> AffineTransform.getShearInstance(Math.tan(Math.toRadians(v[0])), 0);
      case "skewY1" -> AffineTransform.getShearInstance(0, Math.tan(Math.toRadians(v[0])));
      default -> throw new UndrawableSvgException("transform");
    };
  }
}
