package dev.laurel.certificates.slide;

import dev.laurel.certificates.slide.Unreadable.Reason;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/** Turns images that cannot be printed as they are into PNG. */
final class ImageConverter {

  private ImageConverter() {}

  /**
   * A PNG of a GIF, BMP, TIFF, EMF or WMF; null if the bytes are none of these or broken.
   *
   * @param width in points it is shown at
   * @param height in points it is shown at
   */
  static @Nullable Image convert(String name, byte[] bytes, double width, double height)
      throws UnreadableException {
    if (MetafilePainter.metafile(bytes)) {
      BufferedImage drawn = MetafilePainter.draw(bytes, width, height);
      return drawn == null ? null : png(name, drawn);
    }
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return null;
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        checkPixels(name, reader.getWidth(0), reader.getHeight(0), Limits.UNPACKED_PIXELS);
        return png(name, reader.read(0));
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException broken) {
      // The JDK's image readers answer broken files with exceptions of many kinds.
      return null;
    }
  }

  static Image png(String name, BufferedImage picture) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", out);
    } catch (IOException impossible) {
      throw new java.io.UncheckedIOException(impossible);
    }
    return new Image(
        name, Image.Type.PNG, out.toByteArray(), picture.getWidth(), picture.getHeight());
  }

  static void checkPixels(String name, int width, int height, long most)
      throws UnreadableException {
    long pixels = (long) width * height;
    if (pixels > most) {
      throw new UnreadableException(
          Reason.PICTURE_TOO_LARGE,
          name,
          Long.toString(pixels / 1_000_000),
          Long.toString(most / 1_000_000));
    }
  }
}
