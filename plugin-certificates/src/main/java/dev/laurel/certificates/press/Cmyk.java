package dev.laurel.certificates.press;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/** Turns a JPEG in four printing colours into one in red, green and blue. */
final class Cmyk {

  private static final float QUALITY = 0.93f;
  private static final int YCCK = 2;

  private Cmyk() {}

  /**
   * A JPEG of three components.
   *
   * @param inverted whether 255 means no ink, as Adobe's programs write it
   * @param transform 2 if the first three components are luminance and chrominance
   */
  static byte[] toRgb(byte[] jpeg, boolean inverted, int transform) {
    ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(jpeg))) {
      reader.setInput(in, true, true);
      return encoded(converted(reader.readRaster(0, null), inverted, transform == YCCK));
    } catch (IOException broken) {
      throw new PressException("A CMYK picture cannot be read", broken);
    } finally {
      reader.dispose();
    }
  }

  private static BufferedImage converted(Raster raster, boolean inverted, boolean ycck) {
    int width = raster.getWidth();
    BufferedImage image = new BufferedImage(width, raster.getHeight(), BufferedImage.TYPE_INT_RGB);
    int[] row = new int[width * raster.getNumBands()];
    int[] rgb = new int[width];
    for (int y = 0; y < raster.getHeight(); y++) {
      raster.getPixels(raster.getMinX(), raster.getMinY() + y, width, 1, row);
      for (int x = 0; x < width; x++) {
        int i = x * raster.getNumBands();
        rgb[x] = pixel(row[i], row[i + 1], row[i + 2], row[i + 3], inverted, ycck);
      }
      image.setRGB(0, y, width, 1, rgb, 0, width);
    }
    return image;
  }

  private static int pixel(int a, int b, int c, int k, boolean inverted, boolean ycck) {
    double cyan = a;
    double magenta = b;
    double yellow = c;
    if (ycck) {
      cyan = a + 1.402 * (c - 128);
      magenta = a - 0.344136 * (b - 128) - 0.714136 * (c - 128);
      yellow = a + 1.772 * (b - 128);
    }
    double light = inverted ? k : 255 - k;
    return part(cyan, light, inverted) << 16
        | part(magenta, light, inverted) << 8
        | part(yellow, light, inverted);
  }

  private static int part(double ink, double light, boolean inverted) {
    double bright = Math.max(0, Math.min(255, inverted ? ink : 255 - ink));
    return (int) Math.round(bright * light / 255);
  }

  private static byte[] encoded(BufferedImage image) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      ImageWriteParam quality = writer.getDefaultWriteParam();
      quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      quality.setCompressionQuality(QUALITY);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), quality);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
