package dev.laurel.it.looks;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/**
 * A small copy of a picture, of a fifth of its width and height and few colours: enough to see what
 * changed, too little to see how letters were smoothed.
 */
final class Picture {

  static final int SMALLER = 5;
  private static final int COLOURS = 16;

  /** Colours nearer to each other than this are kept as one. */
  private static final int NEAR = 14;

  /** How far a colour may be from that which was kept, of 255; meant with its surroundings. */
  private static final int TOLERANCE = 20;

  /** So many points may be further off. */
  private static final int FEW = 16;

  private final BufferedImage image;

  private Picture(BufferedImage image) {
    this.image = image;
  }

  /**
   * How two differ.
   *
   * @param points how many points are further off than the tolerance
   * @param furthest how far the furthest is off
   * @param top where the first is, from the top, in points of the small copy
   */
  record Difference(int points, int furthest, int top) {

    boolean isSeen() {
      return points > FEW;
    }
  }

  /** The small copy of a picture as a browser takes it. */
  static Picture of(byte[] png) throws IOException {
    BufferedImage whole = ImageIO.read(new ByteArrayInputStream(png));
    int width = (whole.getWidth() + SMALLER - 1) / SMALLER;
    int height = (whole.getHeight() + SMALLER - 1) / SMALLER;
    BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        small.setRGB(x, y, mean(whole, x * SMALLER, y * SMALLER, SMALLER));
      }
    }
    return new Picture(small);
  }

  /** One that was kept. */
  static Picture kept(Path file) throws IOException {
    return new Picture(ImageIO.read(file.toFile()));
  }

  /** Keeps it. */
  void keep(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    ImageIO.write(in(palette()), "png", file.toFile());
  }

  /** Compares it with one that was kept, in the colours of that one. */
  Difference from(Picture kept) {
    return new Picture(in(kept.colours())).apart(kept);
  }

  private Difference apart(Picture other) {
    int width = Math.max(image.getWidth(), other.image.getWidth());
    int height = Math.max(image.getHeight(), other.image.getHeight());
    int points = 0;
    int furthest = 0;
    int top = -1;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int off = apart(around(x, y), other.around(x, y));
        furthest = Math.max(furthest, off);
        if (off > TOLERANCE) {
          points++;
          top = top < 0 ? y : top;
        }
      }
    }
    return new Difference(points, furthest, top);
  }

  /** The colour of a point and of those around it; white beyond the edge. */
  private int around(int x, int y) {
    return x < image.getWidth() && y < image.getHeight()
        ? mean(image, Math.max(0, x - 1), Math.max(0, y - 1), 3)
        : 0xffffff;
  }

  private static int mean(BufferedImage of, int left, int top, int size) {
    int red = 0;
    int green = 0;
    int blue = 0;
    int number = 0;
    for (int y = top; y < Math.min(top + size, of.getHeight()); y++) {
      for (int x = left; x < Math.min(left + size, of.getWidth()); x++) {
        int colour = of.getRGB(x, y);
        red += colour >> 16 & 255;
        green += colour >> 8 & 255;
        blue += colour & 255;
        number++;
      }
    }
    return red / number << 16 | green / number << 8 | blue / number;
  }

  /** How far two colours are apart, where they are furthest. */
  private static int apart(int one, int other) {
    int most = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      most = Math.max(most, Math.abs((one >> shift & 255) - (other >> shift & 255)));
    }
    return most;
  }

  /** The same in no other colours than these. */
  private BufferedImage in(List<Integer> palette) {
    byte[][] parts = new byte[3][palette.size()];
    for (int i = 0; i < palette.size(); i++) {
      for (int part = 0; part < 3; part++) {
        parts[part][i] = (byte) (palette.get(i) >> 16 - 8 * part);
      }
    }
    BufferedImage few =
        new BufferedImage(
            image.getWidth(),
            image.getHeight(),
            BufferedImage.TYPE_BYTE_BINARY,
            new IndexColorModel(4, palette.size(), parts[0], parts[1], parts[2]));
    Map<Integer, Integer> places = new HashMap<>();
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int place =
            places.computeIfAbsent(
                image.getRGB(x, y) & 0xffffff, colour -> nearest(palette, colour));
        few.getRaster().setSample(x, y, 0, place);
      }
    }
    return few;
  }

  /** The colours of one that was kept. */
  private List<Integer> colours() {
    IndexColorModel model = (IndexColorModel) image.getColorModel();
    return IntStream.range(0, model.getMapSize())
        .map(place -> model.getRGB(place) & 0xffffff)
        .boxed()
        .toList();
  }

  /** The colours that are there most often, none of them near to another. */
  private List<Integer> palette() {
    Map<Integer, Integer> often = new HashMap<>();
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        often.merge(image.getRGB(x, y) & 0xffffff, 1, Integer::sum);
      }
    }
    List<Integer> palette = new ArrayList<>();
    often.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .takeWhile(colour -> palette.size() < COLOURS)
        .filter(colour -> palette.stream().noneMatch(kept -> apart(kept, colour) < NEAR))
        .forEachOrdered(palette::add);
    return palette;
  }

  private static int nearest(List<Integer> palette, int colour) {
    int best = 0;
    for (int i = 1; i < palette.size(); i++) {
      if (distance(palette.get(i), colour) < distance(palette.get(best), colour)) {
        best = i;
      }
    }
    return best;
  }

  private static int distance(int one, int other) {
    int sum = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      int off = (one >> shift & 255) - (other >> shift & 255);
      sum += off * off;
    }
    return sum;
  }
}
