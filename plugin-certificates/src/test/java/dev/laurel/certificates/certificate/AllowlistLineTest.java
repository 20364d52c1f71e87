package dev.laurel.certificates.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllowlistLineTest {

  @ParameterizedTest
  @CsvSource({
    // name, reason, known, again, enrolled, before, holds, code, taken, wrong
    "'',  Ill, false, false, false, ,     false, CSV_NO_NAME,        false, true",
    "lea, Ill, false, false, false, ,     false, CSV_NO_SUCH_USER,   false, true",
    "lea, Ill, true,  true,  true,  ,     false, CSV_TWICE,          false, true",
    "lea, '',  true,  false, true,  ,     false, CSV_REASON_NEEDED,  false, true",
    "lea, Ill, true,  false, false, ,     false, CSV_NOT_ENROLLED,   false, true",
    "lea, Ill, true,  false, true,  Ill,  false, CSV_UNCHANGED,      false, false",
    "lea, Ill, true,  false, true,  Late, false, CSV_REASON_CHANGED, true,  false",
    "lea, Ill, true,  false, true,  ,     true,  CSV_HOLDS_ONE,      true,  false",
    "lea, Ill, true,  false, true,  ,     false, CSV_FINE,           true,  false",
  })
  void saysWhatIsWrongAndWhatIsTaken(
      String name,
      String reason,
      boolean isKnown,
      boolean isRepeated,
      boolean isEnrolled,
      @Nullable String before,
      boolean holds,
      String code,
      boolean isTaken,
      boolean isWrong) {
    assertThat(
            AllowlistLine.of(
                new AllowlistLine.Facts(
                    name, reason, isKnown, isRepeated, isEnrolled, before, holds)))
        .isEqualTo(new AllowlistLine.Said(code, isTaken, isWrong));
  }

  @Test
  void takesReasonsOfFiveHundredCharacters() {
    assertThat(said("x".repeat(500))).isEqualTo("CSV_FINE");
    assertThat(said("x".repeat(501))).isEqualTo("CSV_REASON_LONG");
  }

  private static String said(String reason) {
    return AllowlistLine.of(new AllowlistLine.Facts("lea", reason, true, false, true, null, false))
        .code();
  }
}
