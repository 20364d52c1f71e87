package dev.laurel.certificates.press;

import static dev.laurel.certificates.press.Prints.compiled;
import static dev.laurel.certificates.press.Prints.details;
import static dev.laurel.certificates.press.Prints.pdf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.test.PresentationBuilder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of PNG keeps its very colours. All pictures are of one colour. */
class PngPaintingTest {

  private static final int SIDE = 8;

  @ParameterizedTest
  @CsvSource({
    // depth, colour type, the bytes of a row, what is seen
    "8, 0, 50, 505050",
    "4, 0, 55, 555555",
    "1, 0, 00, 000000",
    "16, 0, 8000, 7F7F7F",
    "8, 4, 50FF, 505050",
    "16, 4, 5050FFFF, 505050",
    "8, 2, 102030, 102030",
    "16, 2, 101020203030, 102030",
    "8, 6, 102030FF, 102030",
    "8, 6, 10203000, FFFFFF",
    "16, 6, 101020203030FFFF, 102030",
    "8, 3, 01, 405060",
    "2, 3, 55, 405060",
    "2, 3, AA, FFFFFF",
  })
  void showsTheColourOfTheFile(int depth, int type, String pixel, String seen) throws IOException {
    byte[] png = png(depth, type, bytes(pixel));

    byte[] pdf =
        pdf(compiled(PresentationBuilder.a4().picture("P", png, "png", "", 50)), details(Map.of()));

    BufferedImage page = ImageIO.read(new ByteArrayInputStream(Rasterizer.png(pdf, 72)));
    assertThat(page.getRGB(80, 60) & 0xFFFFFF).isEqualTo(Integer.parseInt(seen, 16));
  }

  private static byte[] png(int depth, int type, byte[] pixel) throws IOException {
    int channels = type == 2 ? 3 : type == 4 ? 2 : type == 6 ? 4 : 1;
    byte[] row = new byte[Math.max(1, SIDE * depth * channels / 8)];
    for (int i = 0; i < row.length; i++) {
      row[i] = pixel[i % pixel.length];
    }
    ByteArrayOutputStream rows = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflated = new DeflaterOutputStream(rows)) {
      for (int y = 0; y < SIDE; y++) {
        deflated.write(y == 0 ? 0 : 2);
        deflated.write(y == 0 ? row : new byte[row.length]);
      }
    }
    ByteBuffer header = ByteBuffer.allocate(13).putInt(SIDE).putInt(SIDE);
    header.put((byte) depth).put((byte) type);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    png.write(bytes("89504E470D0A1A0A"));
    chunk(png, "IHDR", header.array());
    if (type == 3) {
      chunk(png, "PLTE", bytes("102030405060708090"));
      chunk(png, "tRNS", bytes("FFFF00"));
    }
    chunk(png, "IDAT", rows.toByteArray());
    chunk(png, "IEND", new byte[0]);
    return png.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream png, String name, byte[] content) {
    byte[] named = Arrays.copyOf(name.getBytes(StandardCharsets.US_ASCII), 4 + content.length);
    System.arraycopy(content, 0, named, 4, content.length);
    CRC32 sum = new CRC32();
    sum.update(named);
    png.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
    png.writeBytes(named);
    png.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }

  private static byte[] bytes(String digits) {
    byte[] bytes = new byte[digits.length() / 2];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Integer.parseInt(digits.substring(2 * i, 2 * i + 2), 16);
    }
    return bytes;
  }
}
