package dev.laurel.certificates.press;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.geom.AffineTransform;

/** Draws QR codes (ISO/IEC 18004), black on white with the quiet zone they need. */
final class QrCode {

  private static final int QUIET = 4;

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
    for (int y = 0; y < size; y++) {
      for (int x = 0; x < size; ) {
        int end = x;
        while (end < size && modules.get(end, y) == 1) {
          end++;
        }
        if (end > x) {
          out.whole(x + QUIET).whole(y + QUIET).whole(end - x).add("1 re\n");
        }
        x = Math.max(end, x + 1);
      }
    }
    out.add("f\nQ\n");
  }

  private static ByteMatrix modules(String text) {
    try {
      return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
    } catch (WriterException tooLong) {
      throw new PressException("The address is too long for a QR code", tooLong);
    }
  }
}
