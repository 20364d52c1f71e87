package dev.laurel.certificates.press;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The modules of QR codes (ISO/IEC 18004), as bits: rows from the top, each begins with a new byte,
 * 1 is black. For any thread.
 *
 * <p>The addresses of certificates are as long as each other and differ in a few characters. With
 * the version, the level and the mask the same, each module is a sum, without carry, of bits of the
 * text: placement and mask move and add constants, and the Reed-Solomon code is linear. So the code
 * of an address is that of the first one of its length, plus what each character that is another
 * one changes; and that is learned once from whole codes.
 */
final class QrModules {

  /**
   * Any of the eight masks can be read. To find the one that suits a text best takes longer than
   * all the rest of a certificate, and does little for an address that ends in random digits.
   */
  private static final Map<EncodeHintType, Object> HINTS =
      Map.of(EncodeHintType.QR_MASK_PATTERN, 0);

  /** What makes a text one of bytes: neither digits alone nor capital letters alone. */
  private static final String SCHEME = "http";

  private static final int MOST_FAMILIES = 8;
  private static final int SIGNS = 128;

  private static final Map<Integer, QrModules> FAMILIES = new ConcurrentHashMap<>();

  private final String first;
  private final byte[] bits;
  private final AtomicReferenceArray<byte @Nullable []> changes;

  private QrModules(String first) {
    this.first = first;
    this.bits = bits(encode(first));
    this.changes = new AtomicReferenceArray<>(first.length() * SIGNS);
  }

  /**
   * The modules of a text.
   *
   * @throws PressException when it is too long for a code
   */
  static byte[] of(String text) {
    if (!isAddress(text)) {
      return bits(encode(text));
    }
    QrModules family = FAMILIES.get(text.length());
    if (family == null) {
      family = new QrModules(text);
      if (FAMILIES.size() < MOST_FAMILIES) {
        FAMILIES.putIfAbsent(text.length(), family);
      }
    }
    return family.like(text);
  }

  /** How many modules a code of so many bytes has on each side. */
  static int size(byte[] modules) {
    // Rows of 8n + r modules take n + 1 bytes: sizes are 17 + 4 times the version.
    int size = 21;
    while (size * bytes(size) < modules.length) {
      size += 4;
    }
    return size;
  }

  private static int bytes(int size) {
    return (size + 7) / 8;
  }

  private static boolean isAddress(String text) {
    return text.startsWith(SCHEME) && text.chars().allMatch(sign -> sign < SIGNS);
  }

  private byte[] like(String text) {
    byte[] sum = bits.clone();
    for (int i = SCHEME.length(); i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign != first.charAt(i)) {
        add(sum, change(i, sign));
      }
    }
    return sum;
  }

  /** What is other when a character is another one; two threads may both find out. */
  private byte[] change(int place, char sign) {
    int index = place * SIGNS + sign;
    byte[] known = changes.get(index);
    if (known == null) {
      known = bits(encode(first.substring(0, place) + sign + first.substring(place + 1)));
      add(known, bits);
      changes.set(index, known);
    }
    return known;
  }

  private static void add(byte[] sum, byte[] other) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] ^= other[i];
    }
  }

  private static byte[] bits(ByteMatrix matrix) {
    int size = matrix.getWidth();
    byte[] bits = new byte[size * bytes(size)];
    for (int y = 0; y < size; y++) {
      for (int x = 0; x < size; x++) {
        if (matrix.get(x, y) == 1) {
          bits[y * bytes(size) + x / 8] |= (byte) (0x80 >> x % 8);
        }
      }
    }
    return bits;
  }

  private static ByteMatrix encode(String text) {
    try {
      return Encoder.encode(text, ErrorCorrectionLevel.M, HINTS).getMatrix();
    } catch (WriterException tooLong) {
      throw new PressException("The address is too long for a QR code", tooLong);
    }
  }
}
