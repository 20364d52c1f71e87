package dev.laurel.certificates.press;

import java.awt.geom.AffineTransform;
import java.util.HexFormat;

/** Draws QR codes, black on white with the quiet zone they need. */
final class QrCode {

  private static final int QUIET = 4;
  private static final HexFormat HEX = HexFormat.of();

  private QrCode() {}

  /**
   * Draws one.
   *
   * @param place from a square with sides of 1 to the current coordinates
   */
  static void paint(String text, AffineTransform place, Content out) {
    byte[] modules = QrModules.of(text);
    int size = QrModules.size(modules);
    AffineTransform grid = new AffineTransform(place);
    grid.scale(1.0 / (size + 2 * QUIET), 1.0 / (size + 2 * QUIET));
    out.add("q\n").transform(grid);
    out.add("1 g 0 0 ").whole(size + 2 * QUIET).whole(size + 2 * QUIET).add("re f 0 g\n");
    // A bit for each module: a path around them would make a certificate half as large again.
    out.matrix(new AffineTransform(size, 0, 0, -size, QUIET, QUIET + size)).add("cm\nBI /W ");
    out.whole(size).add("/H ").whole(size).add("/IM true/BPC 1/D[1 0]/F/AHx ID ");
    out.add(HEX.formatHex(modules)).add(">\nEI\nQ\n");
  }
}
