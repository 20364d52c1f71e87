package dev.laurel.certificates.feasibility;

import static dev.laurel.test.PresentationBuilder.textBox;
import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.certificates.slide.Adjustments;
import dev.laurel.certificates.slide.Fitting;
import dev.laurel.certificates.slide.PresentationReader;
import dev.laurel.certificates.slide.Slide;
import dev.laurel.test.PresentationBuilder;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is seen of a text counts, not its box. */
class TextInsidePageTest {

  @Test
  void missesTheLearnersNameWhenItStandsBesideTheSlide() {
    String beside =
        textBox("Note", 900, 10, 100, 20, "<a:p><a:r><a:t>${learner.name}</a:t></a:r></a:p>");

    FeasibilityReport report = check(PresentationBuilder.a4().slideShape(beside));

    assertThat(only(report, "TEXT_OFF_PAGE").where()).isEqualTo("Note");
    assertThat(codes(report)).contains("NO_LEARNER_NAME");
  }

  @ParameterizedTest
  @CsvSource({
    "a word over the right edge,      815, 300, 100,  1",
    "the lower half of a line,        100, 578, 300,  1",
    "a text far longer than its box,  100, 500, 300, 80",
  })
  void warnsOfLettersThatAreCutOff(String what, double x, double y, double width, int words) {
    String cut = textBox("Cut", x, y, width, 30, paragraph("Wordy ".repeat(words)));

    assertThat(only(check(plain().slideShape(cut)), "TEXT_AT_EDGE").where())
        .as(what)
        .isEqualTo("Cut");
  }

  @Test
  void saysNothingOfABoxThatJutsOutIfItsLettersAreWhole() {
    String wide = textBox("Wide", 700, 560, 300, 200, paragraph("Text"));

    assertThat(codes(check(plain().slideShape(wide)))).doesNotContain("TEXT_AT_EDGE");
  }

  @Test
  void warnsOfLettersThatFillingThePageTrims() {
    Slide drawn =
        read(
            PresentationBuilder.millimetres(338.67, 190.5)
                .slideShape(textBox("Name", 10, 100, 940, 30, centred("${learner.name}")))
                .slideShape(textBox("Trimmed", 60, 300, 300, 30, paragraph("Trimmed")))
                .slideShape(textBox("Whole", 10, 360, 940, 30, centred("Whole"))));

    assertThat(codes(new Feasibility().check(drawn.adjusted(Adjustments.NONE.with(Fitting.FIT)))))
        .doesNotContain("TEXT_AT_EDGE");
    FeasibilityReport trimmed =
        new Feasibility().check(drawn.adjusted(Adjustments.NONE.with(Fitting.FILL)));
    assertThat(only(trimmed, "TEXT_AT_EDGE").where()).isEqualTo("Trimmed");
  }

  private static String paragraph(String text) {
    return "<a:p><a:r><a:t>" + text + "</a:t></a:r></a:p>";
  }

  private static String centred(String text) {
    return "<a:p><a:pPr algn=\"ctr\"/><a:r><a:t>" + text + "</a:t></a:r></a:p>";
  }

  private static PresentationBuilder plain() {
    return PresentationBuilder.a4()
        .text("Name", "${learner.name}")
        .text("Course", "${course.title}");
  }

  private static FeasibilityReport check(PresentationBuilder builder) {
    return new Feasibility().check(read(builder));
  }

  private static Slide read(PresentationBuilder builder) {
    return (Slide) new PresentationReader().read(builder.build(), "test.pptx");
  }

  private static List<String> codes(FeasibilityReport report) {
    return Stream.concat(report.errors().stream(), report.warnings().stream())
        .map(Finding::code)
        .toList();
  }

  private static Finding only(FeasibilityReport report, String code) {
    List<Finding> found =
        Stream.concat(report.errors().stream(), report.warnings().stream())
            .filter(finding -> finding.code().equals(code))
            .toList();
    assertThat(found).as(code + " in " + codes(report)).hasSize(1);
    return found.get(0);
  }
}
