package dev.laurel.certificates.template;

import static dev.laurel.test.PresentationBuilder.textBox;
import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.certificates.slide.Adjustments;
import dev.laurel.certificates.slide.Fitting;
import dev.laurel.certificates.slide.Mapping;
import dev.laurel.certificates.slide.PresentationReader;
import dev.laurel.certificates.slide.Slide;
import dev.laurel.test.PresentationBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpotTest {

  private static final String TWO =
      "<a:p><a:r><a:t>Student Name</a:t></a:r></a:p><a:p><a:r><a:t>Course Name</a:t></a:r></a:p>";
  private static final String ONE =
      "<a:p><a:r><a:t>{{student}} has passed {{course}}</a:t></a:r></a:p>";

  @Test
  void linesOfOneBoxHaveZonesOfTheirOwn() {
    List<Spot> spots = Spot.of(slide(TWO), Adjustments.NONE);

    assertThat(spots).hasSize(2);
    assertThat(end(spots.get(0), 1)).isLessThan(spots.get(1).zone().get(1) + 0.7);
    assertThat(spots.get(0).zone().get(2)).as("no wider than its words").isLessThan(25);
  }

  @Test
  void wordsWithinALineHaveZonesOfTheirOwn() {
    List<Spot> spots = Spot.of(slide(ONE), Adjustments.NONE);

    assertThat(spots)
        .extracting(spot -> spot.mapping().words())
        .containsExactly("{{student}}", "{{course}}");
    assertThat(end(spots.get(0), 0)).isLessThan(spots.get(1).zone().get(0));
  }

  @Test
  void zonesFollowTheWayTheSlideIsPlaced() {
    Slide wide =
        read(PresentationBuilder.millimetres(338.67, 190.5).slideShape(box(200, 200, TWO)));

    double fit = Spot.of(wide, Adjustments.NONE).get(0).zone().get(2);
    double fill = Spot.of(wide, Adjustments.NONE.with(Fitting.FILL)).get(0).zone().get(2);

    assertThat(fill).isGreaterThan(fit * 1.1);
  }

  @ParameterizedTest
  @CsvSource({
    "Student Name, true",
    "Student, true",
    "tudent, false",
    "e, false",
    "Nobody, false",
  })
  void onlyWordsOfTheirOwnCanBeMapped(String words, boolean possible) {
    assertThat(slide(TWO).has(new Mapping(shape(), words, "learner.name"))).isEqualTo(possible);
  }

  @Test
  void ofTwoMappingsOfTheSameWordsTheSecondChangesNothing() {
    Mapping name = new Mapping(shape(), "Student Name", "learner.name");
    Mapping part = new Mapping(shape(), "Student", "learner.username");

    assertThat(slide(TWO).idle(List.of(name))).isEmpty();
    assertThat(slide(TWO).idle(List.of(part, name))).contains(part);
  }

  private static long shape() {
    return slide(TWO).texts().get(0).identity().id();
  }

  private static double end(Spot spot, int axis) {
    return spot.zone().get(axis) + spot.zone().get(axis + 2);
  }

  private static String box(double x, double y, String paragraphs) {
    return textBox("Text", x, y, 500, 100, paragraphs);
  }

  private static Slide slide(String paragraphs) {
    return read(PresentationBuilder.a4().slideShape(box(100, 100, paragraphs)));
  }

  private static Slide read(PresentationBuilder builder) {
    return (Slide) new PresentationReader().read(builder.build(), "test.pptx");
  }
}
