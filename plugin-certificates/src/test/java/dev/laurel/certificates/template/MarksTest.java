package dev.laurel.certificates.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "one finding                 | 50,50                         | 1@50,50",
        "far apart                   | 50,50 70,50 50,80             | 1@50,50 2@70,50 3@50,80",
        "at the same place           | 50,50 50,50                   | 1+2@50,50",
        "so near that one covers all | 50,50 54,52 47,55             | 1–3@50,50",
        "too near for a finger       | 50,50 58,50 50,61             | 1–3@50,50",
        "two places by turns         | 10,10 80,10 10,10 80,10 10,10 | 1,+3,+5@10,10 2,+4@80,10",
        "a run and one more          | 10,10 10,10 10,10 60,60 10,10 | 1–3,+5@10,10 4@60,60",
      })
  void eachMarkCanBeSeen(String what, String places, String expected) {
    List<Template.Line> lines = List.of(places.split(" ")).stream().map(MarksTest::line).toList();

    List<String> marks =
        Marks.of(new Template.Report(List.of(), lines, List.of())).stream()
            .map(mark -> mark.text().replace(" ", "+") + "@" + mark.x() + "," + mark.y())
            .toList();

    assertThat(marks).as(what).containsExactly(expected.replace("1+2@", "1,+2@").split(" "));
  }

  @Test
  void whatConcernsTheWholeSlideIsMarkedInItsCorner() {
    Template.Line whole = new Template.Line("NOT_A4", "", List.of(), List.of());

    List<Marks.Mark> marks =
        Marks.of(new Template.Report(List.of(whole), List.of(line("60,60")), List.of()));

    assertThat(marks)
        .containsExactly(
            new Marks.Mark(List.of(1), true, 2, 3), new Marks.Mark(List.of(2), false, 60, 60));
  }

  @Test
  void aMarkOfErrorsAndWarningsIsOneOfErrors() {
    List<Template.Line> both = List.of(line("50,50"));

    assertThat(Marks.of(new Template.Report(both, both, List.of())))
        .containsExactly(new Marks.Mark(List.of(1, 2), true, 50, 50));
  }

  private static Template.Line line(String place) {
    String[] parts = place.split(",");
    return new Template.Line(
        "TEXT_AT_EDGE",
        "Text",
        List.of(),
        List.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])));
  }
}
