package dev.laurel.certificates.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.EncodeHintType;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrModulesTest {

  private static final Random RANDOM = new Random(7);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:8080/plugins/certificates/verify/",
        "https://lms.example.org/plugins/certificates/verify/",
        "https://x.y/",
        "https://a-very-long-name-of-a-school.in-a-country-with-many-provinces.example.org"
            + "/learning/plugins/certificates/verify/"
      })
  void eachAddressHasTheCodeThatItWouldHaveByItself(String before) throws Exception {
    for (int i = 0; i < 200; i++) {
      String address = before + id();

      assertThat(QrModules.of(address)).isEqualTo(whole(address));
    }
  }

  @Test
  void addressesOfOtherHostsThatAreAsLongAreNotMixedUp() throws Exception {
    for (String host :
        new String[] {"http://one.example", "http://two.example", "https://six.exam"}) {
      for (int i = 0; i < 20; i++) {
        String address = host + "/verify/" + id();

        assertThat(QrModules.of(address)).isEqualTo(whole(address));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0123456789", "UPPER CASE", "plain words", "http://é.example/ü", "日本"})
  void anyTextHasItsCode(String text) throws Exception {
    assertThat(QrModules.of(text)).isEqualTo(whole(text));
    assertThat(QrModules.size(QrModules.of(text)))
        .isEqualTo(Encoder.encode(text, ErrorCorrectionLevel.M, HINTS).getMatrix().getWidth());
  }

  @Test
  void saysThatATextIsTooLong() {
    assertThatThrownBy(() -> QrModules.of("http://" + "a".repeat(3000)))
        .isInstanceOf(PressException.class)
        .hasMessageContaining("too long");
  }

  private static final Map<EncodeHintType, Object> HINTS =
      Map.of(EncodeHintType.QR_MASK_PATTERN, 0);

  private static String id() {
    byte[] bytes = new byte[16];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private static byte[] whole(String text) throws Exception {
    ByteMatrix matrix = Encoder.encode(text, ErrorCorrectionLevel.M, HINTS).getMatrix();
    int row = (matrix.getWidth() + 7) / 8;
    byte[] bits = new byte[row * matrix.getHeight()];
    for (int y = 0; y < matrix.getHeight(); y++) {
      for (int x = 0; x < matrix.getWidth(); x++) {
        bits[y * row + x / 8] |= (byte) (matrix.get(x, y) << (7 - x % 8));
      }
    }
    return bits;
  }
}
