package dev.laurel.certificates.slide;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.IntUnaryOperator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.jspecify.annotations.Nullable;

/** Paints an image in other colours. */
final class Recolouring {

  private static final float JPEG_QUALITY = 0.92f;

  private Recolouring() {}

  /** The image with each pixel changed; null if it is too large or cannot be decoded. */
  static @Nullable Image of(Image image, IntUnaryOperator change) {
    if ((long) image.width() * image.height() > Limits.UNPACKED_PIXELS) {
      return null;
    }
    try {
      BufferedImage source = ImageIO.read(new ByteArrayInputStream(image.bytes()));
      if (source == null) {
        return null;
      }
      int width = source.getWidth();
      BufferedImage changed =
          new BufferedImage(width, source.getHeight(), BufferedImage.TYPE_INT_ARGB);
      boolean opaque = true;
      int[] row = new int[width];
      for (int y = 0; y < source.getHeight(); y++) {
        source.getRGB(0, y, width, 1, row, 0, width);
        for (int x = 0; x < width; x++) {
          row[x] = change.applyAsInt(row[x]);
          opaque &= row[x] >>> 24 == 255;
        }
        changed.setRGB(0, y, width, 1, row, 0, width);
      }
      return image.type() == Image.Type.JPEG && opaque
          ? jpeg(image, changed)
          : ImageConverter.png(image.name(), changed);
    } catch (IOException | RuntimeException broken) {
      // The JDK's image readers answer broken files with exceptions of many kinds.
      return null;
    }
  }

  private static Image jpeg(Image image, BufferedImage changed) throws IOException {
    BufferedImage opaque =
        new BufferedImage(changed.getWidth(), changed.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = opaque.createGraphics();
    graphics.drawImage(changed, 0, 0, null);
    graphics.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      ImageWriteParam quality = writer.getDefaultWriteParam();
      quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      quality.setCompressionQuality(JPEG_QUALITY);
      writer.setOutput(out);
      writer.write(null, new IIOImage(opaque, null, null), quality);
    } finally {
      writer.dispose();
    }
    return new Image(
        image.name(), Image.Type.JPEG, bytes.toByteArray(), opaque.getWidth(), opaque.getHeight());
  }
}
