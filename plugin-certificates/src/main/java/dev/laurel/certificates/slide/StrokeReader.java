package dev.laurel.certificates.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads lines. */
final class StrokeReader {

  private static final double HAIRLINE = 0.75;
  private static final Map<String, List<Double>> DASHES =
      Map.ofEntries(
          Map.entry("dot", List.of(1.0, 3.0)),
          Map.entry("sysDot", List.of(1.0, 1.0)),
          Map.entry("dash", List.of(4.0, 3.0)),
          Map.entry("sysDash", List.of(3.0, 1.0)),
          Map.entry("lgDash", List.of(8.0, 3.0)),
          Map.entry("dashDot", List.of(4.0, 3.0, 1.0, 3.0)),
          Map.entry("sysDashDot", List.of(3.0, 1.0, 1.0, 1.0)),
          Map.entry("lgDashDot", List.of(8.0, 3.0, 1.0, 3.0)),
          Map.entry("sysDashDotDot", List.of(3.0, 1.0, 1.0, 1.0, 1.0, 1.0)),
          Map.entry("lgDashDotDot", List.of(8.0, 3.0, 1.0, 3.0, 1.0, 3.0)));

  private StrokeReader() {}

  /**
   * The line of a shape, or null if it has none.
   *
   * @param lines the {@code a:ln} elements, the nearest first
   * @param reference the style's {@code a:lnRef}
   */
  static @Nullable Stroke read(Chain lines, Xml reference, double width, double height)
      throws UnreadableException {
    Scope scope = lines.scope();
    Xml styled = scope.theme().line(reference.whole("idx", 0));
    Chain all = lines.then(Chain.of(scope.of(scope.theme().part()), styled));
    Link fill = all.choice(PaintReader.FILLS);
    Paint paint =
        PaintReader.read(fill, ColourReader.element(reference), PaintReader.NONE, width, height);
    if (paint instanceof Paint.None) {
      return null;
    }
    return stroke(all, paint);
  }

  private static Stroke stroke(Chain lines, Paint paint) {
    Xml miter = lines.choice("a:miter", "a:round", "a:bevel").xml();
    Stroke.Join join =
        switch (miter.name()) {
          case "a:miter" -> Stroke.Join.MITER;
          case "a:bevel" -> Stroke.Join.BEVEL;
          default -> Stroke.Join.ROUND;
        };
    Stroke.Cap cap =
        switch (lines.with("cap").attribute("cap", "flat")) {
          case "rnd" -> Stroke.Cap.ROUND;
          case "sq" -> Stroke.Cap.SQUARE;
          default -> Stroke.Cap.FLAT;
        };
    return new Stroke(
        Math.max(0, lines.with("w").points("w", HAIRLINE)),
        paint,
        dashes(lines.choice("a:prstDash", "a:custDash").xml()),
        cap,
        join,
        Math.max(1, miter.part("lim", 8)),
        arrow(lines.choice("a:headEnd").xml()),
        arrow(lines.choice("a:tailEnd").xml()));
  }

  private static List<Double> dashes(Xml dash) {
    if (!dash.is("a:custDash")) {
      return DASHES.getOrDefault(dash.attribute("val", "solid"), List.of());
    }
    List<Double> lengths = new ArrayList<>();
    for (Xml stop : dash.all("a:ds")) {
      lengths.add(Math.max(0, stop.part("d", 1)));
      lengths.add(Math.max(0, stop.part("sp", 1)));
    }
    return lengths.stream().allMatch(length -> length == 0) ? List.of() : lengths;
  }

  private static Stroke.@Nullable Arrow arrow(Xml end) {
    Stroke.Arrow.Kind kind =
        switch (end.attribute("type", "none")) {
          case "triangle" -> Stroke.Arrow.Kind.TRIANGLE;
          case "stealth" -> Stroke.Arrow.Kind.STEALTH;
          case "diamond" -> Stroke.Arrow.Kind.DIAMOND;
          case "oval" -> Stroke.Arrow.Kind.OVAL;
          case "arrow" -> Stroke.Arrow.Kind.OPEN;
          default -> null;
        };
    return kind == null
        ? null
        : new Stroke.Arrow(
            kind, size(end.attribute("w", "med")), size(end.attribute("len", "med")));
  }

  private static double size(String word) {
    return switch (word) {
      case "sm" -> 2;
      case "lg" -> 5;
      default -> 3;
    };
  }
}
