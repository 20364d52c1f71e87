package dev.laurel.certificates.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "Maria Santos,Maria Santos",
        "  Maria ,Maria",
        "Zoe\u0308,Zoë",
        "A\u030A\u0301,Ǻ",
        "Anna\u0007\tMaria,Anna Maria",
        "Anna\u2028Maria,Anna Maria",
        "Anna\u2003Maria,Anna Maria",
        "Anna\u00A0Maria,Anna\u00A0Maria",
        "An\u00ADna,Anna",
        "An\u200Bna\uFEFF,Anna",
        "An\u200D\u200Cna,Anna",
        "\u202EMaria\u202C,Maria",
        "\u2068Maria\u2069,Maria",
        "\uDB40\uDC01M\uDB40\uDC41aria,Maria",
        "葛\uDB40\uDD00城,葛城",
        "\uFEE3\uFEA4\uFEE4\uFEAA,محمد",
        "ﬁlip,filip",
        "می\u200Cخواهم,می\u200Cخواهم",
        "क्\u200Dष,क्\u200Dष",
        "👩\u200D🚀,👩\u200D🚀",
        "❤\uFE0F,❤",
        "\u3164,''",
        "山田\u3000太郎,山田\u3000太郎",
      })
  void isWhatWasMeantWithoutWhatCannotBeSeen(String written, String printed) {
    assertThat(Wording.of(written)).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({"A\uD800B,A\uFFFDB", "\uDC00,\uFFFD"})
  void keepsAHoleWhereThereIsNoCharacter(String written, String printed) {
    assertThat(Wording.of(written)).isEqualTo(printed);
  }

  @Test
  void cleansWhatIsCleanIntoItself() {
    for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
      String once = Wording.of("a" + Character.toString(codePoint) + "ב");

      assertThat(Normalizer.isNormalized(once, Normalizer.Form.NFC)).isTrue();
      if (!Wording.of(once).equals(once)) {
        assertThat(Wording.of(once)).as("U+%04X", codePoint).isEqualTo(once);
      }
    }
  }
}
