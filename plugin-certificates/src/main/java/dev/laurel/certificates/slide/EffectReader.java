package dev.laurel.certificates.slide;

import org.jspecify.annotations.Nullable;

/** Reads shadows, and remarks upon all effects there is no model for. */
final class EffectReader {

  private EffectReader() {}

  /**
   * The shadow of a shape, or null.
   *
   * @param properties the shape's properties and those it inherits
   * @param reference the style's {@code a:effectRef}
   */
  static @Nullable Shadow read(Chain properties, Xml reference) {
    Link list = properties.choice("a:effectLst", "a:effectDag");
    Xml placeholder = Xml.NONE;
    Scope scope = properties.scope();
    if (!list.xml().present() && reference.whole("idx", 0) > 0) {
      Xml style = scope.theme().effect(reference.whole("idx", 0));
      list = new Link(style.first("a:effectLst", "a:effectDag"), scope);
      placeholder = ColourReader.element(reference);
    }
    remarkDepth(properties);
    Shadow shadow = null;
    for (Xml effect : list.xml().children()) {
      switch (effect.name()) {
        case "a:outerShdw", "a:prstShdw" -> shadow = shadow(effect, list, placeholder, false);
        case "a:innerShdw" -> shadow = shadow(effect, list, placeholder, true);
        default -> {
          if (effect.name().startsWith("a:")) {
            scope.remark(Remark.Kind.EFFECT, effect.name().substring(2));
          }
        }
      }
    }
    return shadow;
  }

  private static void remarkDepth(Chain properties) {
    Xml depth = properties.choice("a:sp3d").xml();
    if (depth.first("a:bevelT", "a:bevelB").present() || depth.points("extrusionH", 0) > 0) {
      properties.scope().remark(Remark.Kind.EFFECT_3D, "");
    }
  }

  private static Shadow shadow(Xml effect, Link list, Xml placeholder, boolean inner) {
    double distance = effect.points("dist", 0);
    double direction = Math.toRadians(effect.degrees("dir", 0));
    return new Shadow(
        distance * Math.cos(direction),
        distance * Math.sin(direction),
        effect.points("blurRad", 0),
        ColourReader.below(effect, list.scope(), placeholder, new Colour(0, 0, 0, 0.4)),
        inner);
  }
}
