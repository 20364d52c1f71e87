package dev.laurel.certificates.slide;

import java.awt.image.BufferedImage;
import org.jspecify.annotations.Nullable;

/**
 * The two-coloured pattern fills, as tiles of eight by eight pixels (ECMA-376 part 1, 20.1.10.50).
 */
final class PatternTile {

  private static final int SIZE = 8;
  private static final int[][] BAYER = bayer();

  private PatternTile() {}

  /** Whether the pattern looks as it should; others become an even grey. */
  static boolean known(String name) {
    return name.startsWith("pct") || ink(name, 0, 0) != null;
  }

  static Image image(String name, Colour ink, Colour ground) {
    BufferedImage tile = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < SIZE; y++) {
      for (int x = 0; x < SIZE; x++) {
        Boolean inked = ink(name, x, y);
        boolean on = inked == null ? BAYER[y][x] < share(name) * SIZE * SIZE : inked;
        Colour colour = on ? ink : ground;
        tile.setRGB(x, y, colour.red() << 16 | colour.green() << 8 | colour.blue());
      }
    }
    return ImageConverter.png("pattern-" + name, tile);
  }

  private static double share(String name) {
    if (!name.startsWith("pct")) {
      return 0.5;
    }
    try {
      return Integer.parseInt(name.substring(3)) / 100.0;
    } catch (NumberFormatException unknown) {
      return 0.5;
    }
  }

  private static @Nullable Boolean ink(String name, int x, int y) {
    int falling = Math.floorMod(x - y, SIZE);
    int rising = Math.floorMod(x + y, SIZE);
    return switch (name) {
      case "horz" -> y == 0;
      case "vert" -> x == 0;
      case "ltHorz" -> y % 4 == 0;
      case "ltVert" -> x % 4 == 0;
      case "narHorz" -> y % 2 == 0;
      case "narVert" -> x % 2 == 0;
      case "dkHorz" -> y % 4 < 2;
      case "dkVert" -> x % 4 < 2;
      case "cross", "lgGrid" -> x == 0 || y == 0;
      case "smGrid" -> x % 4 == 0 || y % 4 == 0;
      case "dotGrid" -> (x == 0 && y % 2 == 0) || (y == 0 && x % 2 == 0);
      case "dnDiag" -> falling == 0;
      case "upDiag" -> rising == 0;
      case "ltDnDiag" -> falling % 4 == 0;
      case "ltUpDiag" -> rising % 4 == 0;
      case "dkDnDiag" -> falling % 4 < 2;
      case "dkUpDiag" -> rising % 4 < 2;
      case "wdDnDiag" -> falling < 3;
      case "wdUpDiag" -> rising < 3;
      case "diagCross", "openDmnd" -> falling == 0 || rising == 0;
      case "smCheck" -> (x / 2 + y / 2) % 2 == 0;
      case "lgCheck" -> (x / 4 + y / 4) % 2 == 0;
      default -> null;
    };
  }

  private static int[][] bayer() {
    int[][] order = new int[SIZE][SIZE];
    for (int y = 0; y < SIZE; y++) {
      for (int x = 0; x < SIZE; x++) {
        int value = 0;
        for (int bit = 0; bit < 3; bit++) {
          int xBit = x >> bit & 1;
          int yBit = y >> bit & 1;
          value |= (xBit ^ yBit) << (5 - 2 * bit) | yBit << (4 - 2 * bit);
        }
        order[y][x] = value;
      }
    }
    return order;
  }
}
