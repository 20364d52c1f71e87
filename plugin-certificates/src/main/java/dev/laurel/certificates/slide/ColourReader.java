package dev.laurel.certificates.slide;

/**
 * Resolves colours: of whichever model, through colour map and theme, with all transformations
 * (ECMA-376 part 1, 20.1.2.3).
 */
final class ColourReader {

  private static final String[] MODELS = {
    "a:srgbClr", "a:schemeClr", "a:sysClr", "a:prstClr", "a:scrgbClr", "a:hslClr"
  };
  private static final int DEEPEST = 8;

  private ColourReader() {}

  /** The element of a colour below {@code parent}, or {@link Xml#NONE}. */
  static Xml element(Xml parent) {
    return parent.first(MODELS);
  }

  /** The colour that stands below {@code parent}; {@code fallback} if there is none. */
  static Colour below(Xml parent, Scope scope, Xml placeholder, Colour fallback) {
    Xml element = element(parent);
    return element.present() ? read(element, scope, placeholder, fallback) : fallback;
  }

  /**
   * The colour of an element of a colour model.
   *
   * @param placeholder the element that {@code phClr} of a theme's style stands for
   */
  static Colour read(Xml element, Scope scope, Xml placeholder, Colour fallback) {
    return resolve(element, scope, placeholder, fallback, 0).colour();
  }

  private static Tint resolve(
      Xml element, Scope scope, Xml placeholder, Colour fallback, int depth) {
    if (depth > DEEPEST) {
      return Tint.of(fallback);
    }
    Tint tint =
        switch (element.name()) {
          case "a:srgbClr" -> Tint.of(hex(element.attribute("val", ""), fallback));
          case "a:sysClr" -> Tint.of(system(element, fallback));
          case "a:prstClr" -> Tint.of(PresetColours.find(element.attribute("val", ""), fallback));
          case "a:scrgbClr" ->
              Tint.linear(element.part("r", 0), element.part("g", 0), element.part("b", 0));
          case "a:hslClr" ->
              Tint.hsl(
                  element.degrees("hue", 0) / 360, element.part("sat", 0), element.part("lum", 0));
          case "a:schemeClr" -> {
            String slot = element.attribute("val", "");
            Xml meant =
                slot.equals("phClr")
                    ? placeholder
                    : scope.theme().colour(scope.colourMap().getOrDefault(slot, slot));
            yield meant.present()
                ? resolve(meant, scope, Xml.NONE, fallback, depth + 1)
                : Tint.of(fallback);
          }
          default -> Tint.of(fallback);
        };
    for (Xml change : element.children()) {
      tint = tint.changed(change.name(), change.part("val", 0), change.degrees("val", 0));
    }
    return tint;
  }

  private static Colour system(Xml element, Colour fallback) {
    String last = element.attribute("lastClr");
    if (last != null) {
      return hex(last, fallback);
    }
    return switch (element.attribute("val", "")) {
      case "window", "3dHighlight" -> Colour.WHITE;
      case "windowText", "btnText" -> Colour.BLACK;
      default -> fallback;
    };
  }

  private static Colour hex(String value, Colour fallback) {
    try {
      int rgb = Integer.parseInt(value.length() > 6 ? value.substring(0, 6) : value, 16);
      return new Colour(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255, 1);
    } catch (NumberFormatException notAColour) {
      return fallback;
    }
  }
}
