package dev.laurel.certificates.press;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.GlyphVector;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Looks at font files that somebody brings. */
public final class FontProbe {

  private static final int FAMILY = 1;
  private static final int STYLE = 2;
  private static final int MARGIN = 8;
  private static final int WIDEST = 1600;

  private FontProbe() {}

  /** What a font says of itself; nothing if certificates cannot be printed in it. */
  public static Optional<FontFacts> read(byte[] file) {
    try {
      OpenTypeFont font = new OpenTypeFont(file);
      String family = font.name(FAMILY).strip();
      if (family.isEmpty() || font.has("fvar") || Trial.faceOf(file) == null) {
        return Optional.empty();
      }
      String style = font.name(STYLE).strip();
      String lower = style.toLowerCase(Locale.ROOT);
      return Optional.of(
          new FontFacts(
              family,
              style,
              lower.contains("bold"),
              lower.contains("italic") || lower.contains("oblique"),
              font.embedding()));
    } catch (IllegalArgumentException | IndexOutOfBoundsException broken) {
      return Optional.empty();
    }
  }

  /**
   * A picture of words in a font, black on white; letters it does not have are left out.
   *
   * @param size of the letters, in pixels
   * @return PNG
   */
  public static byte[] sample(byte[] file, String words, int size) {
    Font font = Faces.of(file).shaping().deriveFont((float) size);
    BufferedImage blank = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D measure = blank.createGraphics();
    StringBuilder shown = new StringBuilder();
    words.codePoints().filter(font::canDisplay).forEach(shown::appendCodePoint);
    GlyphVector glyphs = font.createGlyphVector(measure.getFontRenderContext(), shown.toString());
    Rectangle2D bounds = glyphs.getVisualBounds();
    measure.dispose();
    int width = (int) Math.min(WIDEST, Math.ceil(bounds.getWidth()) + 2 * MARGIN);
    int height = (int) Math.min(4 * size, Math.ceil(bounds.getHeight())) + 2 * MARGIN;
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.setColor(Color.BLACK);
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.fill(
        glyphs.getOutline((float) (MARGIN - bounds.getX()), (float) (MARGIN - bounds.getY())));
    graphics.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }
}
