package dev.laurel.certificates.badge;

import dev.laurel.certificates.press.PictureText;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.GeneralPath;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * Draws the badge of a course: a seal in a colour of the organisation, with the course's title in a
 * wreath of laurel. The same for the same words, in any script.
 */
final class BadgePicture {

  private static final int SIZE = 600;
  private static final double MIDDLE = SIZE / 2.0;
  private static final int TEETH = 40;
  private static final double OUTER = 292;
  private static final double INNER = 280;
  private static final double FIELD = 246;
  private static final double WREATH = 208;
  private static final int LEAVES = 9;
  private static final float WIDTH = 300;
  private static final int MOST_LINES = 4;
  private static final float[] SIZES = {48, 42, 36, 31, 27, 24};
  private static final Color GOLD = new Color(0xE7C873);
  private static final Color PAPER = new Color(0xFFFDF7);
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  /** Deep colours on which white letters are read well; the first is Laurel's own. */
  private static final Color[] GROUNDS = {
    new Color(0x1F5B4A),
    new Color(0x1D4E79),
    new Color(0x5A2A6B),
    new Color(0x7A2E2E),
    new Color(0x2F3E75),
    new Color(0x135E63),
    new Color(0x6B4A12),
    new Color(0x3E4A52)
  };

  private final Graphics2D graphics;

  private BadgePicture(Graphics2D graphics) {
    this.graphics = graphics;
  }

  /** The badge as PNG, 600 pixels each way, without a background. */
  static byte[] png(String title, String organisation) {
    BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    new BadgePicture(graphics).draw(title, organisation);
    graphics.dispose();
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException("Memory cannot be written", e);
    }
    return png.toByteArray();
  }

  private void draw(String title, String organisation) {
    Color ground = GROUNDS[Math.floorMod(organisation.hashCode(), GROUNDS.length)];
    graphics.setPaint(
        new GradientPaint(
            0, 0, mixed(ground, Color.WHITE, 0.16), 0, SIZE, mixed(ground, Color.BLACK, 0.18)));
    graphics.fill(seal());
    graphics.setColor(GOLD);
    graphics.setStroke(new BasicStroke(4));
    graphics.draw(circle(FIELD + 14));
    graphics.setColor(PAPER);
    graphics.fill(circle(FIELD));
    graphics.setColor(mixed(ground, PAPER, 0.35));
    graphics.setStroke(new BasicStroke(2));
    graphics.draw(circle(FIELD - 9));
    wreath(mixed(ground, PAPER, 0.25));
    star(GOLD);

    graphics.setColor(ground);
    List<TextLayout> lines = lines(title);
    double height = lines.stream().mapToDouble(BadgePicture::height).sum();
    double y = MIDDLE - height / 2 - 14;
    for (TextLayout line : lines) {
      y = line(line, y);
    }
    graphics.setColor(mixed(ground, Color.DARK_GRAY, 0.5));
    line(fitted(organisation, 25, 230), y + 16);
  }

  private static Shape circle(double radius) {
    return new Ellipse2D.Double(MIDDLE - radius, MIDDLE - radius, 2 * radius, 2 * radius);
  }

  private static Shape seal() {
    GeneralPath path = new GeneralPath();
    int steps = TEETH * 12;
    for (int i = 0; i < steps; i++) {
      double angle = 2 * Math.PI * i / steps;
      double radius = (OUTER + INNER) / 2 + (OUTER - INNER) / 2 * Math.cos(TEETH * angle);
      double x = MIDDLE + radius * Math.cos(angle);
      double y = MIDDLE + radius * Math.sin(angle);
      if (i == 0) {
        path.moveTo(x, y);
      } else {
        path.lineTo(x, y);
      }
    }
    path.closePath();
    return path;
  }

  /** Two branches from the foot up both sides. */
  private void wreath(Color colour) {
    graphics.setColor(colour);
    for (int side = -1; side <= 1; side += 2) {
      for (int i = 0; i < LEAVES; i++) {
        double angle = Math.toRadians(90 + side * (14 + i * 13.5));
        for (int tilt = -1; tilt <= 1; tilt += 2) {
          AffineTransform place = new AffineTransform();
          place.translate(MIDDLE + WREATH * Math.cos(angle), MIDDLE + WREATH * Math.sin(angle));
          place.rotate(angle + side * Math.toRadians(90 - tilt * 32));
          double scale = 1 - i * 0.035;
          place.scale(scale, scale);
          graphics.fill(place.createTransformedShape(leaf()));
        }
      }
    }
  }

  private static Shape leaf() {
    GeneralPath leaf = new GeneralPath();
    leaf.moveTo(0, 0);
    leaf.quadTo(16, -11, 38, 0);
    leaf.quadTo(16, 11, 0, 0);
    leaf.closePath();
    return leaf;
  }

  private void star(Color colour) {
    GeneralPath star = new GeneralPath();
    for (int i = 0; i < 10; i++) {
      double radius = i % 2 == 0 ? 24 : 10;
      double angle = Math.PI * (i / 5.0 - 0.5);
      double x = MIDDLE + radius * Math.cos(angle);
      double y = MIDDLE - WREATH + 42 + radius * Math.sin(angle);
      if (i == 0) {
        star.moveTo(x, y);
      } else {
        star.lineTo(x, y);
      }
    }
    star.closePath();
    graphics.setColor(colour);
    graphics.fill(star);
  }

  /** The title in the largest letters in which it needs few lines; what is too long ends in …. */
  private static List<TextLayout> lines(String title) {
    for (float size : SIZES) {
      List<TextLayout> lines = broken(title, size);
      if (lines.size() <= MOST_LINES && lines.stream().allMatch(one -> one.getAdvance() <= WIDTH)) {
        return lines;
      }
    }
    String shorter = title;
    List<TextLayout> lines;
    do {
      shorter = shorter.substring(0, shorter.offsetByCodePoints(shorter.length(), -1)).strip();
      lines = broken(shorter + "…", SIZES[SIZES.length - 1]);
    } while (lines.size() > MOST_LINES);
    return lines;
  }

  private static List<TextLayout> broken(String text, float size) {
    AttributedCharacterIterator letters =
        PictureText.in(text, "Playfair Display", true, size).getIterator();
    LineBreakMeasurer measurer = new LineBreakMeasurer(letters, EXACT);
    List<TextLayout> lines = new ArrayList<>();
    while (measurer.getPosition() < letters.getEndIndex()) {
      lines.add(measurer.nextLayout(WIDTH));
    }
    return lines;
  }

  private static TextLayout fitted(String text, float size, float width) {
    TextLayout layout = layout(text, size);
    return layout.getAdvance() <= width
        ? layout
        : layout(text, Math.max(9, size * width / layout.getAdvance()));
  }

  private static TextLayout layout(String text, float size) {
    String shown = text.isBlank() ? " " : text;
    return new TextLayout(PictureText.in(shown, "Lato", true, size).getIterator(), EXACT);
  }

  private static double height(TextLayout line) {
    return 1.02 * (line.getAscent() + line.getDescent());
  }

  private double line(TextLayout line, double top) {
    double x = MIDDLE - line.getVisibleAdvance() / 2;
    graphics.fill(line.getOutline(AffineTransform.getTranslateInstance(x, top + line.getAscent())));
    return top + height(line);
  }

  private static Color mixed(Color one, Color other, double part) {
    return new Color(
        (int) (one.getRed() + (other.getRed() - one.getRed()) * part),
        (int) (one.getGreen() + (other.getGreen() - one.getGreen()) * part),
        (int) (one.getBlue() + (other.getBlue() - one.getBlue()) * part));
  }
}
