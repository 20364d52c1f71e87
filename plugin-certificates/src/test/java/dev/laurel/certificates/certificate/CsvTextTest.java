package dev.laurel.certificates.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTextTest {

  private static final String TEXT = "username,reason\nlea,Malade à l’épreuve\n";

  @ParameterizedTest
  @CsvSource({
    "UTF-8,        '',      UTF-8,        false",
    "UTF-8,        \uFEFF,  UTF-8,        false",
    "UTF-16LE,     \uFEFF,  UTF-16LE,     false",
    "UTF-16BE,     \uFEFF,  UTF-16BE,     false",
    "UTF-16LE,     '',      UTF-16LE,     false",
    "UTF-16BE,     '',      UTF-16BE,     false",
    "windows-1252, '',      Windows-1252, true",
  })
  void readsWhatSpreadsheetsWrite(String charset, String mark, String encoding, boolean isGuessed)
      throws CsvText.NoTextException {
    CsvText text = CsvText.of((mark + TEXT).getBytes(Charset.forName(charset)), null);

    assertThat(text).isEqualTo(new CsvText(TEXT, encoding, isGuessed));
  }

  @Test
  void believesTheSenderWhoNamesAnEncoding() throws CsvText.NoTextException {
    byte[] file = TEXT.replace('’', '\'').getBytes(StandardCharsets.ISO_8859_1);

    assertThat(CsvText.of(file, StandardCharsets.ISO_8859_1).text()).contains("Malade à l'épreuve");
  }

  @ParameterizedTest
  @CsvSource({
    "504b030414000600, CSV_WORKBOOK",
    "d0cf11e0a1b11ae1, CSV_WORKBOOK",
    "89504e470d0a1a0a0000000d49484452, CSV_NO_TEXT",
    "fffe0041d8, CSV_NO_TEXT"
  })
  void tellsWhatIsNoTextApart(String hex, String code) {
    assertThatThrownBy(() -> CsvText.of(java.util.HexFormat.of().parseHex(hex), null))
        .isInstanceOf(CsvText.NoTextException.class)
        .hasMessage(code);
  }
}
