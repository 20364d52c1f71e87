package dev.laurel.certificates.learner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.certificates.certificate.CertificateStatus;
import dev.laurel.certificates.course.DisplayBehavior;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DisplayTest {

  /** A row of the contract: nine conditions, and what is shown. */
  private record Row(String[] cells) {

    boolean is(int column, String value) {
      return cells[column].equals(value);
    }

    Situation situation() {
      return new Situation(
          is(0, "on"),
          is(1, "yes"),
          is(2, "self"),
          is(3, "on"),
          DisplayBehavior.of(cells[4]),
          is(5, "yes"),
          is(6, "yes"),
          is(7, "yes"),
          is(8, "NONE") ? null : CertificateStatus.valueOf(cells[8]));
    }

    Shown shown() {
      return new Shown(Message.valueOf(cells[9]), Button.valueOf(cells[10]), is(11, "yes"));
    }
  }

  private static List<Row> table() throws IOException {
    List<Row> rows = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(DisplayTest.class.getResourceAsStream("display.csv")),
                StandardCharsets.UTF_8))) {
      lines.readLine();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        rows.add(new Row(line.split(",", -1)));
      }
    }
    return rows;
  }

  @Test
  void showsWhatEveryRowOfTheTableSays() throws IOException {
    List<Row> rows = table();

    assertThat(rows).hasSize(1440);
    assertThat(rows)
        .allSatisfy(
            row ->
                assertThat(Display.of(row.situation()))
                    .as(String.join(",", row.cells()))
                    .isEqualTo(row.shown()));
  }
}
