package dev.laurel.certificates.press;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.geom.AffineTransform;
import java.util.HexFormat;
import java.util.Map;

/** Draws QR codes (ISO/IEC 18004), black on white with the quiet zone they need. */
final class QrCode {

  private static final int QUIET = 4;
  private static final HexFormat HEX = HexFormat.of();

  /**
   * Any of the eight masks can be read. To find the one that suits a text best takes longer than
   * all the rest of a certificate, and does little for an address that ends in random digits.
   */
  private static final Map<EncodeHintType, Object> HINTS =
      Map.of(EncodeHintType.QR_MASK_PATTERN, 0);

  private QrCode() {}

  /**
   * Draws one.
   *
   * @param place from a square with sides of 1 to the current coordinates
   */
  static void paint(String text, AffineTransform place, Content out) {
    ByteMatrix modules = modules(text);
    int size = modules.getWidth();
    AffineTransform grid = new AffineTransform(place);
    grid.scale(1.0 / (size + 2 * QUIET), 1.0 / (size + 2 * QUIET));
    out.add("q\n").transform(grid);
    out.add("1 g 0 0 ").whole(size + 2 * QUIET).whole(size + 2 * QUIET).add("re f 0 g\n");
    // A bit for each module: a path around them would make a certificate half as large again.
    out.matrix(new AffineTransform(size, 0, 0, -size, QUIET, QUIET + size)).add("cm\nBI /W ");
    out.whole(size).add("/H ").whole(size).add("/IM true/BPC 1/D[1 0]/F/AHx ID ");
    for (int y = 0; y < size; y++) {
      for (int x = 0; x < size; x += 8) {
        out.add(HEX.toHexDigits((byte) eight(modules, x, y)));
      }
    }
    out.add(">\nEI\nQ\n");
  }

  /** Eight modules of a row, the first as the highest bit; white behind its end. */
  private static int eight(ByteMatrix modules, int from, int y) {
    int bits = 0;
    for (int x = from; x < from + 8; x++) {
      bits = bits << 1 | (x < modules.getWidth() && modules.get(x, y) == 1 ? 1 : 0);
    }
    return bits;
  }

  private static ByteMatrix modules(String text) {
    try {
      return Encoder.encode(text, ErrorCorrectionLevel.M, HINTS).getMatrix();
    } catch (WriterException tooLong) {
      throw new PressException("The address is too long for a QR code", tooLong);
    }
  }
}
