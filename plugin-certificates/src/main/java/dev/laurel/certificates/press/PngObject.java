package dev.laurel.certificates.press;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/**
 * A PNG as it lies in a PDF. A plain one keeps its compressed bytes, which PDF understands; others
 * are decoded, their transparency becomes a soft mask.
 */
final class PngObject {

  private static final int GREY = 0;
  private static final int RGB = 2;

  private final byte[] bytes;
  private final ByteArrayOutputStream pixels = new ByteArrayOutputStream();
  private int width;
  private int height;
  private int depth;
  private int colourType;
  private boolean interlaced;
  private boolean transparent;

  PngObject(byte[] bytes) {
    this.bytes = bytes;
    scan();
  }

  /** Writes it and returns its number. */
  int write(PdfBytes out) {
    boolean plain =
        depth == 8 && !interlaced && !transparent && (colourType == RGB || colourType == GREY);
    return plain ? writePlain(out) : writeDecoded(out);
  }

  private int writePlain(PdfBytes out) {
    int colours = colourType == RGB ? 3 : 1;
    int number = out.reserve();
    out.stream(
        number,
        dictionary(width, height, colours == 3 ? "/DeviceRGB" : "/DeviceGray")
            + predictor(colours, width)
            + "/Filter/FlateDecode",
        pixels.toByteArray());
    return number;
  }

  private int writeDecoded(PdfBytes out) {
    BufferedImage image = decoded();
    boolean alpha = image.getColorModel().hasAlpha();
    int w = image.getWidth();
    int h = image.getHeight();
    Rows colour = new Rows(w, h, 3);
    Rows mask = new Rows(w, h, 1);
    int[] row = new int[w];
    boolean seen = false;
    for (int y = 0; y < h; y++) {
      image.getRGB(0, y, w, 1, row, 0, w);
      for (int x = 0; x < w; x++) {
        int opacity = row[x] >>> 24;
        seen |= opacity != 255;
        boolean hidden = opacity == 0;
        colour.add(hidden ? 0 : row[x] >> 16);
        colour.add(hidden ? 0 : row[x] >> 8);
        colour.add(hidden ? 0 : row[x]);
        mask.add(opacity);
      }
    }
    String softMask = "";
    if (alpha && seen) {
      int number = out.reserve();
      out.deflated(
          number, dictionary(w, h, "/DeviceGray") + predictor(1, w), mask.bytes(), Deflate.BEST);
      softMask = "/SMask " + number + " 0 R";
    }
    int number = out.reserve();
    out.deflated(
        number,
        dictionary(w, h, "/DeviceRGB") + predictor(3, w) + softMask,
        colour.bytes(),
        Deflate.BEST);
    return number;
  }

  private BufferedImage decoded() {
    try {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
      if (image != null) {
        return image;
      }
    } catch (IOException | RuntimeException broken) {
      // The JDK's reader answers broken files with exceptions of many kinds; the picture is blank.
      return blank();
    }
    return blank();
  }

  private static BufferedImage blank() {
    return new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB);
  }

  private static String dictionary(int width, int height, String space) {
    return "/Type/XObject/Subtype/Image/Width "
        + width
        + "/Height "
        + height
        + "/BitsPerComponent 8/ColorSpace"
        + space;
  }

  private static String predictor(int colours, int columns) {
    return "/DecodeParms<</Predictor 15/Colors " + colours + "/Columns " + columns + ">>";
  }

  private void scan() {
    ByteBuffer data = ByteBuffer.wrap(bytes);
    int position = 8;
    while (position + 12 <= bytes.length) {
      int length = data.getInt(position);
      if (length < 0 || position + 12L + length > bytes.length) {
        return;
      }
      int body = position + 8;
      switch (new String(bytes, position + 4, 4, StandardCharsets.ISO_8859_1)) {
        case "IHDR" -> {
          width = data.getInt(body);
          height = data.getInt(body + 4);
          depth = bytes[body + 8];
          colourType = bytes[body + 9];
          interlaced = bytes[body + 12] != 0;
        }
        case "tRNS" -> transparent = true;
        case "IDAT" -> pixels.write(bytes, body, length);
        default -> {}
      }
      position += 12 + length;
    }
  }

  /** Rows of samples, each written as the difference to the one above (PNG filter "up"). */
  private static final class Rows {

    private final byte[] filtered;
    private final byte[] above;
    private final int perRow;
    private int inRow;
    private int length;

    Rows(int width, int height, int colours) {
      perRow = width * colours;
      filtered = new byte[Math.multiplyExact(height, perRow + 1)];
      above = new byte[perRow];
    }

    void add(int sample) {
      if (inRow == 0) {
        filtered[length++] = 2;
      }
      byte value = (byte) sample;
      filtered[length++] = (byte) (value - above[inRow]);
      above[inRow] = value;
      inRow = (inRow + 1) % perRow;
    }

    byte[] bytes() {
      return filtered;
    }
  }
}
