package dev.laurel.benchmarks;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** The pictures of the presentation, drawn anew on each run. */
final class Pictures {

  private static final int WIDTH = 1754;
  private static final int HEIGHT = 1240;

  private Pictures() {}

  /** A guilloche on paper, 150 dpi on A4: a JPEG of about 100 KB. */
  static byte[] background() {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = pen(image);
    pen.setPaint(new GradientPaint(0, 0, new Color(0xFDFBF3), WIDTH, HEIGHT, new Color(0xE9F0F7)));
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    for (int wave = 0; wave < 40; wave++) {
      pen.setColor(new Color(180, 150 + wave, 90 + 3 * wave, 60));
      Path2D path = new Path2D.Double();
      for (int x = 0; x <= WIDTH; x += 6) {
        double height = HEIGHT / 2.0 - 60 - wave * 4;
        double y = HEIGHT / 2.0 + Math.sin(x / 90.0 + wave * 0.16) * height * Math.cos(wave * 0.12);
        if (x == 0) {
          path.moveTo(x, y);
        } else {
          path.lineTo(x, y);
        }
      }
      pen.draw(path);
    }
    pen.setStroke(new BasicStroke(10));
    pen.setColor(new Color(0xB08D3C));
    pen.drawRect(40, 40, WIDTH - 80, HEIGHT - 80);
    pen.dispose();
    return jpeg(image, 0.6f);
  }

  /** Two discs, one of them half transparent. */
  static byte[] logo() {
    BufferedImage image = new BufferedImage(240, 240, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = pen(image);
    pen.setPaint(new GradientPaint(0, 0, new Color(0x1B4F9C), 240, 240, new Color(0x39B3E6)));
    pen.fill(new Ellipse2D.Double(5, 5, 230, 230));
    pen.setColor(new Color(255, 255, 255, 180));
    pen.fill(new Ellipse2D.Double(65, 65, 110, 110));
    pen.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  private static Graphics2D pen(BufferedImage image) {
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    return pen;
  }

  private static byte[] jpeg(BufferedImage image, float quality) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(quality);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), how);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
