package dev.laurel.certificates.press;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;

/**
 * A PNG as it lies in a PDF. A plain one keeps its compressed bytes, which PDF understands; others
 * are unpacked row by row without loss, their transparency becomes a soft mask.
 */
final class PngObject {

  private PngObject() {}

  /** Writes it and returns its number. */
  static int write(byte[] png, PdfBytes out) {
    PngHeader header = PngHeader.of(png);
    if (!header.plain()) {
      return unpacked(png, header, out);
    }
    int number = out.reserve();
    out.stream(
        number,
        dictionary(header.width(), header.height(), header.colours()) + "/Filter/FlateDecode",
        header.pixels());
    return number;
  }

  private static int unpacked(byte[] png, PngHeader header, PdfBytes out) {
    int width = header.width();
    int count = header.grey() ? 1 : 3;
    PngRows colours = new PngRows(width, count);
    PngRows opacities = new PngRows(width, 1);
    AtomicInteger height = new AtomicInteger();
    AtomicBoolean translucent = new AtomicBoolean();
    PngDecoder.Rows rows =
        (colour, opacity) -> {
          for (int x = 0; x < width; x++) {
            if (opacity[x] == 0) {
              // What is not seen compresses best if it is all the same.
              Arrays.fill(colour, count * x, count * x + count, 0);
            }
            translucent.compareAndSet(false, opacity[x] != 255);
          }
          colours.add(colour);
          opacities.add(opacity);
          height.incrementAndGet();
        };
    try {
      if (header.interlaced()) {
        interlaced(png, header, rows);
      } else {
        new PngDecoder(header).decode(rows);
      }
    } catch (IOException | RuntimeException broken) {
      // Those who read presentations have seen that it can be unpacked; what is there is shown.
      translucent.set(true);
    }
    return write(header, colours, opacities, height.get(), translucent.get(), out);
  }

  private static void interlaced(byte[] png, PngHeader header, PngDecoder.Rows rows)
      throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    int width = header.width();
    int[] row = new int[width];
    int[] opacity = new int[width];
    int count = header.grey() ? 1 : 3;
    int[] colour = new int[width * count];
    Raster raster = image.getRaster();
    boolean linear = image.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY;
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        opacity[x] = row[x] >>> 24;
        for (int i = 0; i < count; i++) {
          colour[count * x + i] = row[x] >> (16 - 8 * i) & 255;
        }
        if (linear) {
          // Java takes grey for linear light; the file's samples are those of the screen.
          int sample = raster.getSample(x, y, 0);
          colour[x] = header.depth() == 16 ? sample >> 8 : sample;
        }
      }
      rows.row(colour, opacity);
    }
  }

  private static int write(
      PngHeader header,
      PngRows colours,
      PngRows opacities,
      int height,
      boolean translucent,
      PdfBytes out) {
    if (height == 0) {
      colours.add(new int[header.width() * 3]);
      opacities.add(new int[header.width()]);
    }
    int width = header.width();
    String mask = "";
    if (translucent) {
      int number = out.reserve();
      String entries = dictionary(width, Math.max(1, height), 1) + "/Filter/FlateDecode";
      out.stream(number, entries, opacities.bytes());
      mask = "/SMask " + number + " 0 R";
    }
    int number = out.reserve();
    String entries = dictionary(width, Math.max(1, height), header.grey() ? 1 : 3);
    out.stream(number, entries + mask + "/Filter/FlateDecode", colours.bytes());
    return number;
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
