package dev.laurel.certificates.slide;

import org.jspecify.annotations.Nullable;

/** Reads how letters look. */
final class RunReader {

  private static final double HUNDREDTH = 100;
  private static final double DEFAULT_SIZE = 18;

  private RunReader() {}

  /**
   * The style that run properties and what they inherit add up to.
   *
   * @param properties {@code a:rPr} and the default run properties it inherits, the nearest first
   */
  static RunStyle style(Chain properties) throws UnreadableException {
    Scope scope = properties.scope();
    String language = properties.with("lang").attribute("lang", "");
    double size = properties.with("sz").number("sz", DEFAULT_SIZE * HUNDREDTH) / HUNDREDTH;
    Link link = properties.choice("a:hlinkClick");
    boolean linked = link.xml().attribute("r:id", "").length() > 0;
    return new RunStyle(
        families(properties, language),
        Math.max(1, Math.min(4_000, size)),
        properties.with("b").flag("b", false),
        properties.with("i").flag("i", false),
        linked ? RunStyle.Underline.SINGLE : underline(properties.with("u").attribute("u", "none")),
        strike(properties.with("strike").attribute("strike", "noStrike")),
        linked && !keepsColour(link.xml()) ? linkColour(scope) : fill(properties, size),
        outline(properties, size),
        highlight(properties),
        properties.with("spc").number("spc", 0) / HUNDREDTH,
        caps(properties.with("cap").attribute("cap", "none")),
        properties.with("baseline").part("baseline", 0),
        language);
  }

  private static RunStyle.Families families(Chain properties, String language) {
    Xml symbol = properties.choice("a:sym").xml();
    String latin = family(properties, "a:latin", "+mn-lt", language);
    return new RunStyle.Families(
        latin,
        family(properties, "a:ea", "+mn-ea", language),
        family(properties, "a:cs", "+mn-cs", language),
        symbol.present() ? symbol.attribute("typeface", latin) : null);
  }

  private static String family(Chain properties, String slot, String fallback, String language) {
    Link font = properties.choice(slot);
    return font.scope().theme().font(font.xml().attribute("typeface", fallback), language);
  }

  private static Paint fill(Chain properties, double size) throws UnreadableException {
    Link fill = properties.choice(PaintReader.FILLS);
    return fill.xml().present()
        ? PaintReader.read(fill, Xml.NONE, PaintReader.NONE, size, size)
        : new Paint.Solid(Colour.BLACK);
  }

  private static @Nullable Stroke outline(Chain properties, double size)
      throws UnreadableException {
    Chain lines = properties.at("a:ln");
    return lines.links().isEmpty() ? null : StrokeReader.read(lines, Xml.NONE, size, size);
  }

  private static @Nullable Colour highlight(Chain properties) {
    Link highlight = properties.choice("a:highlight");
    return highlight.xml().present()
        ? ColourReader.below(highlight.xml(), highlight.scope(), Xml.NONE, Colour.WHITE)
        : null;
  }

  private static boolean keepsColour(Xml link) {
    return link.descendants()
        .anyMatch(
            element -> element.is("ahyp:hlinkClr") && element.attribute("val", "").equals("tx"));
  }

  private static Paint linkColour(Scope scope) {
    Xml slot = scope.theme().colour(scope.colourMap().getOrDefault("hlink", "hlink"));
    return new Paint.Solid(
        slot.present()
            ? ColourReader.read(slot, scope, Xml.NONE, Colour.BLACK)
            : new Colour(0, 0, 255, 1));
  }

  private static RunStyle.Underline underline(String word) {
    return switch (word) {
      case "none" -> RunStyle.Underline.NONE;
      case "dbl", "wavyDbl" -> RunStyle.Underline.DOUBLE;
      case "heavy" -> RunStyle.Underline.HEAVY;
      case "dotted", "dottedHeavy" -> RunStyle.Underline.DOTTED;
      case "wavy", "wavyHeavy" -> RunStyle.Underline.WAVY;
      case "sng", "words" -> RunStyle.Underline.SINGLE;
      default -> RunStyle.Underline.DASHED;
    };
  }

  private static RunStyle.Strike strike(String word) {
    return switch (word) {
      case "sngStrike" -> RunStyle.Strike.SINGLE;
      case "dblStrike" -> RunStyle.Strike.DOUBLE;
      default -> RunStyle.Strike.NONE;
    };
  }

  private static RunStyle.Caps caps(String word) {
    return switch (word) {
      case "all" -> RunStyle.Caps.ALL;
      case "small" -> RunStyle.Caps.SMALL;
      default -> RunStyle.Caps.AS_WRITTEN;
    };
  }
}
