package dev.laurel.certificates.slide;

/** Reads how an image is tiled over an area. */
final class TileReader {

  private TileReader() {}

  static Paint.Tile read(Xml tile, Image image, double width, double height) {
    double tileWidth = Math.max(1, image.naturalWidth() * Math.abs(tile.part("sx", 1)));
    double tileHeight = Math.max(1, image.naturalHeight() * Math.abs(tile.part("sy", 1)));
    String align = tile.attribute("algn", "tl");
    double x =
        switch (align) {
          case "t", "ctr", "b" -> (width - tileWidth) / 2;
          case "tr", "r", "br" -> width - tileWidth;
          default -> 0;
        };
    double y =
        switch (align) {
          case "l", "ctr", "r" -> (height - tileHeight) / 2;
          case "bl", "b", "br" -> height - tileHeight;
          default -> 0;
        };
    String flip = tile.attribute("flip", "none");
    return new Paint.Tile(
        new Box(x + tile.points("tx", 0), y + tile.points("ty", 0), tileWidth, tileHeight),
        flip.contains("x"),
        flip.contains("y"));
  }
}
