package dev.laurel.certificates.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLinesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lea,Ill\nliam,Late",
        "username,reason\r\nlea,Ill\r\n\r\nliam,Late\r\n",
        "sep=;\nlea;Ill\nliam;Late",
        "lea\tIll\nliam\tLate\t\t",
        "\"lea\";\"Ill\"\nliam; Late ",
        "Reason,E-Mail\nIll,lea\nLate,liam",
        "Nom d’utilisateur;Motif\nlea;Ill\nliam;Late",
      })
  void areReadHoweverTheyAreParted(String text) {
    assertThat(CsvLines.of(text).lines())
        .extracting(CsvLines.Line::name, CsvLines.Line::reason)
        .containsExactly(tuple("lea", "Ill"), tuple("liam", "Late"));
  }

  @Test
  void keepTheNumbersThatAnEditorShows() {
    CsvLines lines = CsvLines.of("username,reason\n\nlea,\"Ill,\nthen away\"\nliam,Late\n");

    assertThat(lines.lines())
        .containsExactly(
            new CsvLines.Line(3, "lea", "Ill, then away"), new CsvLines.Line(5, "liam", "Late"));
  }

  @Test
  void keepAReasonWithCommasWhole() {
    assertThat(CsvLines.of("lea,Ill, then away").lines())
        .containsExactly(new CsvLines.Line(1, "lea", "Ill, then away"));
  }

  @Test
  void sayWhereNothingCanBeReadAnyMore() {
    CsvLines lines = CsvLines.of("lea,Ill\nliam,\"Late\nluc,Away\n");

    assertThat(lines.lines()).isEqualTo(List.of(new CsvLines.Line(1, "lea", "Ill")));
    assertThat(lines.broken()).isEqualTo(2);
  }
}
