package dev.laurel.certificates.slide;

/** How a bullet looks: as the first letters behind it, but for what is said otherwise. */
final class BulletStyle {

  private BulletStyle() {}

  static RunStyle of(Chain properties, RunStyle first) {
    Link colour = properties.choice("a:buClrTx", "a:buClr");
    Paint fill =
        colour.xml().is("a:buClr")
            ? new Paint.Solid(
                ColourReader.below(colour.xml(), colour.scope(), Xml.NONE, Colour.BLACK))
            : first.fill();
    String family = family(properties, first);
    RunStyle.Families families =
        family.isEmpty() ? first.families() : new RunStyle.Families(family, family, family, family);
    return new RunStyle(
        families,
        size(properties.choice("a:buSzTx", "a:buSzPct", "a:buSzPts").xml(), first.size()),
        first.bold(),
        first.italic(),
        RunStyle.Underline.NONE,
        RunStyle.Strike.NONE,
        fill,
        null,
        null,
        0,
        RunStyle.Caps.AS_WRITTEN,
        0,
        first.language());
  }

  /** The font a bullet is set in, or empty if it is that of the text. */
  static String family(Chain properties, RunStyle first) {
    Link font = properties.choice("a:buFontTx", "a:buFont");
    return font.xml().is("a:buFont")
        ? font.scope().theme().font(font.xml().attribute("typeface", ""), first.language())
        : "";
  }

  private static double size(Xml size, double first) {
    return switch (size.name()) {
      case "a:buSzPct" -> first * Math.max(0.25, Math.min(4, size.part("val", 1)));
      case "a:buSzPts" -> Math.max(1, size.number("val", first * 100) / 100);
      default -> first;
    };
  }
}
