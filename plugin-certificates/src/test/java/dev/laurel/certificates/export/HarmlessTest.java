package dev.laurel.certificates.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HarmlessTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        " =cmd|' /C calc'!A0",
        "＝1+1",
        "＠SUM(A1)",
        "|calc",
        "%0A=1"
      })
  void putsAnApostropheBeforeWhatCouldBeAFormula(String text) {
    assertThat(Harmless.text(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Maria", "Anne-Marie", "a=b", "李", " Maria", "O'Neill", "12"})
  void leavesNamesAsTheyAre(String text) {
    assertThat(Harmless.text(text)).isEqualTo(text);
  }
}
