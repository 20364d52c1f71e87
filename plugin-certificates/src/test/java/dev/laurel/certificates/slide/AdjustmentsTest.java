package dev.laurel.certificates.slide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.laurel.test.PresentationBuilder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people chose about a slide holds wherever it is printed. */
class AdjustmentsTest {

  private static final double MILLIMETRE = 72 / 25.4;

  @Test
  void makesWordsAPlaceholderThoughTheyAreSplitOverRuns() {
    Slide slide = mapped(slide("Awarded to: Stud", "ent Na", "me!"), "Student Name");

    assertThat(slide.placeholders()).containsExactly("learner.name");
    assertThat(runs(slide)).containsExactly("Awarded to: ", "Student Name", "!");
  }

  @Test
  void leavesWordsAloneThatOnlyContainTheOnes() {
    assertThat(mapped(slide("Surname and Name"), "name").placeholders()).isEmpty();
    assertThat(mapped(slide("Surname and Name"), "Name").placeholders())
        .containsExactly("learner.name");
  }

  @Test
  void replacesPlaceholdersThatNobodyKnowsButNotThoseThatCanBeFilled() {
    Slide slide = mapped(slide("${student} ${course.title}"), "${student}");

    assertThat(slide.placeholders()).containsExactly("learner.name", "course.title");
    assertThat(mapped(slide("${course.title}"), "course").placeholders())
        .containsExactly("course.title");
  }

  @Test
  void keepsOfOtherChoicesWhatStillHasItsWords() {
    Slide slide = slide("Student Name");
    Mapping still = new Mapping(shape(slide), "Student Name", "learner.name");
    Mapping gone = new Mapping(shape(slide), "Date", "certificate.date");

    assertThat(
            slide.applicable(
                new Adjustments(
                    Fitting.FILL, List.of(still, gone), Map.of("organization.logo", "1"), null)))
        .isEqualTo(new Adjustments(Fitting.FILL, List.of(still), Map.of(), null));
  }

  @ParameterizedTest
  @CsvSource({
    // a slide of 16:9, 338.7 × 190.5 mm: what is left free or cut off in millimetres
    "FIT,     0,     21.5",
    "MARGINS, 0,     21.5",
    "FILL,    -38.2, 0",
  })
  void laysAWideSlideOnThePage(Fitting fitting, double left, double top) {
    Slide slide =
        read(PresentationBuilder.millimetres(338.67, 190.5).text("A", "b"))
            .adjusted(Adjustments.NONE.with(fitting));

    assertThat(slide.onA4().left() / MILLIMETRE).isCloseTo(left, within(0.2));
    assertThat(slide.onA4().top() / MILLIMETRE).isCloseTo(top, within(0.2));
  }

  @Test
  void seesOfATrimmedSlideOnlyWhatIsOnThePage() {
    Slide slide =
        read(PresentationBuilder.millimetres(338.67, 190.5).text("A", "b"))
            .adjusted(Adjustments.NONE.with(Fitting.FILL));

    assertThat(slide.visible().width() / slide.visible().height())
        .isCloseTo(297.0 / 210, within(0.001));
    assertThat(slide.visible().height()).isCloseTo(slide.height(), within(0.001));
  }

  private static Slide mapped(Slide slide, String words) {
    return slide.adjusted(
        Adjustments.NONE.with(List.of(new Mapping(shape(slide), words, "learner.name"))));
  }

  private static long shape(Slide slide) {
    return slide.texts().get(0).identity().id();
  }

  private static List<String> runs(Slide slide) {
    return slide.texts().get(0).body().paragraphs().get(0).runs().stream().map(Run::text).toList();
  }

  private static Slide slide(String... runs) {
    return read(PresentationBuilder.a4().text("Line", runs));
  }

  private static Slide read(PresentationBuilder presentation) {
    return (Slide) new PresentationReader().read(presentation.build(), "test.pptx");
  }
}
