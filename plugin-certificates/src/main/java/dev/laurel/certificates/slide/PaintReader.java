package dev.laurel.certificates.slide;

/** Reads fills: none, solid, gradient, picture, pattern. */
final class PaintReader {

  /** The elements that say how an area is filled. */
  static final String[] FILLS = {
    "a:noFill", "a:solidFill", "a:gradFill", "a:blipFill", "p:blipFill", "a:pattFill", "a:grpFill"
  };

  static final Paint NONE = new Paint.None();

  private static final double PIXEL = 0.75;

  private PaintReader() {}

  /**
   * The paint a fill element says.
   *
   * @param placeholder the colour element that {@code phClr} stands for
   * @param group what the group around is filled with
   * @param width of what is filled, in points
   * @param height of what is filled, in points
   */
  static Paint read(Link fill, Xml placeholder, Paint group, double width, double height)
      throws UnreadableException {
    Xml xml = fill.xml();
    return switch (xml.name()) {
      case "a:solidFill" ->
          ColourReader.element(xml).present()
              ? new Paint.Solid(ColourReader.below(xml, fill.scope(), placeholder, Colour.BLACK))
              : NONE;
      case "a:gradFill" -> GradientReader.read(fill, placeholder);
      case "a:blipFill", "p:blipFill" -> texture(fill, width, height);
      case "a:pattFill" -> pattern(fill, placeholder);
      case "a:grpFill" -> group;
      default -> NONE;
    };
  }

  /** The fill of a theme's style, recoloured. */
  static Paint styled(Xml reference, Scope scope, double width, double height)
      throws UnreadableException {
    int index = reference.whole("idx", 0);
    if (index == 0 || index == 1000) {
      return NONE;
    }
    Xml fill = scope.theme().fill(index);
    Scope inTheme = scope.of(scope.theme().part());
    return read(new Link(fill, inTheme), ColourReader.element(reference), NONE, width, height);
  }

  private static Paint texture(Link fill, double width, double height) throws UnreadableException {
    Xml xml = fill.xml();
    Xml blip = xml.at("a:blip");
    Image image = fill.scope().image(blip, width, height);
    if (image == null) {
      return NONE;
    }
    Crop crop = crop(xml);
    double opacity = BlipEffects.opacity(blip);
    boolean turns = xml.flag("rotWithShape", true);
    Xml tile = xml.at("a:tile");
    if (tile.present()) {
      return new Paint.Textured(
          image,
          crop,
          new Box(0, 0, 1, 1),
          TileReader.read(tile, image, width, height),
          opacity,
          turns);
    }
    Xml target = xml.at("a:stretch", "a:fillRect");
    double left = target.part("l", 0);
    double top = target.part("t", 0);
    Box box = new Box(left, top, 1 - left - target.part("r", 0), 1 - top - target.part("b", 0));
    return new Paint.Textured(image, crop, box, null, opacity, turns);
  }

  private static Paint pattern(Link fill, Xml placeholder) throws UnreadableException {
    Xml xml = fill.xml();
    Scope scope = fill.scope();
    Colour ink = ColourReader.below(xml.at("a:fgClr"), scope, placeholder, Colour.BLACK);
    Colour ground = ColourReader.below(xml.at("a:bgClr"), scope, placeholder, Colour.WHITE);
    String name = xml.attribute("prst", "");
    if (!PatternTile.known(name)) {
      scope.remark(Remark.Kind.PATTERN_FILL, name);
    }
    Image image = PatternTile.image(name, ink, ground);
    Box first = new Box(0, 0, image.width() * PIXEL, image.height() * PIXEL);
    return new Paint.Textured(
        image,
        Crop.NOTHING,
        new Box(0, 0, 1, 1),
        new Paint.Tile(first, false, false),
        ink.alpha(),
        false);
  }

  static Crop crop(Xml blipFill) {
    Xml source = blipFill.at("a:srcRect");
    return source.present()
        ? new Crop(
            source.part("l", 0), source.part("t", 0), source.part("r", 0), source.part("b", 0))
        : Crop.NOTHING;
  }

  /** The crop of a picture that may be stretched to a part of its frame only, or beyond it. */
  static Crop cropInFrame(Xml blipFill) {
    Crop crop = crop(blipFill);
    Xml target = blipFill.at("a:stretch", "a:fillRect");
    double left = target.part("l", 0);
    double top = target.part("t", 0);
    double right = target.part("r", 0);
    double bottom = target.part("b", 0);
    double across = (1 - crop.left() - crop.right()) / Math.max(0.001, 1 - left - right);
    double down = (1 - crop.top() - crop.bottom()) / Math.max(0.001, 1 - top - bottom);
    return new Crop(
        crop.left() - left * across,
        crop.top() - top * down,
        crop.right() - right * across,
        crop.bottom() - bottom * down);
  }
}
