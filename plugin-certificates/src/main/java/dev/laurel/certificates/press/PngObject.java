package dev.laurel.certificates.press;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/**
 * A PNG as it lies in a PDF. A plain one keeps its compressed bytes, which PDF understands; others
 * are decoded, their transparency becomes a soft mask.
 */
final class PngObject {

  private PngObject() {}

  /** Writes it and returns its number. */
  static int write(byte[] png, PdfBytes out) {
    PngHeader header = PngHeader.of(png);
    if (!header.plain()) {
      return write(decoded(png), out);
    }
    int number = out.reserve();
    out.stream(
        number,
        dictionary(header.width(), header.height(), header.colours()) + "/Filter/FlateDecode",
        header.pixels());
    return number;
  }

  private static int write(BufferedImage image, PdfBytes out) {
    int width = image.getWidth();
    int height = image.getHeight();
    PngRows colours = new PngRows(width, height, 3);
    PngRows opacities = new PngRows(width, height, 1);
    int[] row = new int[width];
    int[] colour = new int[width * 3];
    int[] opacity = new int[width];
    boolean translucent = false;
    for (int y = 0; y < height; y++) {
      image.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        opacity[x] = row[x] >>> 24;
        translucent |= opacity[x] != 255;
        int seen = opacity[x] == 0 ? 0 : row[x];
        colour[3 * x] = seen >> 16;
        colour[3 * x + 1] = seen >> 8;
        colour[3 * x + 2] = seen;
      }
      colours.add(y, colour);
      opacities.add(y, opacity);
    }
    String mask = "";
    if (translucent) {
      int number = out.reserve();
      out.deflated(number, dictionary(width, height, 1), opacities.bytes(), Deflate.FAST);
      mask = "/SMask " + number + " 0 R";
    }
    int number = out.reserve();
    out.deflated(number, dictionary(width, height, 3) + mask, colours.bytes(), Deflate.FAST);
    return number;
  }

  private static BufferedImage decoded(byte[] png) {
    try {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
      return image == null ? blank() : image;
    } catch (IOException | RuntimeException broken) {
      // The JDK's reader answers broken files with exceptions of many kinds; the picture is blank.
      return blank();
    }
  }

  private static BufferedImage blank() {
    return new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB);
  }

  private static String dictionary(int width, int height, int colours) {
    return "/Type/XObject/Subtype/Image/Width "
        + width
        + "/Height "
        + height
        + "/BitsPerComponent 8/ColorSpace"
        + (colours == 3 ? "/DeviceRGB" : "/DeviceGray")
        + "/DecodeParms<</Predictor 15/Colors "
        + colours
        + "/Columns "
        + width
        + ">>";
  }
}
