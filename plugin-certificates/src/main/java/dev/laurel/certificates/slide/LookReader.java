package dev.laurel.certificates.slide;

import java.util.ArrayList;
import java.util.List;

/** Puts together how the outline of a shape is painted: fill, line, shadow. */
final class LookReader {

  private LookReader() {}

  /**
   * The look of a shape.
   *
   * @param properties the shape's properties and those it inherits
   * @param paths its geometry, each path with its fill
   */
  static Look read(Xml shape, Chain properties, List<Path> paths, double width, double height)
      throws UnreadableException {
    Xml style = shape.at("p:style");
    Chain lines = properties.at("a:ln");
    Stroke stroke = StrokeReader.read(lines, style.at("a:lnRef"), width, height);
    Shadow shadow = EffectReader.read(properties, style.at("a:effectRef"));
    if (shadow != null && unseen(shadow, shape, new Look(paths, stroke, null))) {
      properties.scope().remark(Remark.Kind.EFFECT, shadow.inner() ? "innerShdw" : "outerShdw");
    }
    if (stroke == null || !CompoundLine.compound(lines)) {
      return new Look(paths, stroke, shadow);
    }
    if (shape.is("p:pic")) {
      // The paths of a picture clip it, so that areas of a line cannot be among them.
      properties.scope().remark(Remark.Kind.EFFECT, lines.with("cmpd").attribute("cmpd", ""));
      return new Look(paths, stroke, shadow);
    }
    List<Path> all = new ArrayList<>();
    for (Path path : paths) {
      all.add(new Path(path.commands(), path.fill(), false));
    }
    all.addAll(CompoundLine.areas(paths, stroke, lines));
    return new Look(all, null, shadow);
  }

  /** A shadow that is not painted: one inside a shape, or of nothing but text. */
  private static boolean unseen(Shadow shadow, Xml shape, Look look) {
    return shadow.colour().alpha() > 0
        && (shadow.inner()
            || (!look.visible() && !shape.is("p:pic") && shape.at("p:txBody").present()));
  }
}
