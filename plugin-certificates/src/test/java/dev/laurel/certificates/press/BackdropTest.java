package dev.laurel.certificates.press;

import static dev.laurel.test.PresentationBuilder.place;
import static dev.laurel.test.PresentationBuilder.shape;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.laurel.certificates.slide.Adjustments;
import dev.laurel.certificates.slide.Fitting;
import dev.laurel.certificates.slide.PresentationReader;
import dev.laurel.certificates.slide.Slide;
import dev.laurel.test.PresentationBuilder;
import java.awt.geom.Point2D;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A 4:3 slide of 720 × 540 points leaves a band at the left and one at the right of the page. */
class BackdropTest {

  @ParameterizedTest
  @CsvSource({
    "from left to right,      0, 100, 720, 80,  1",
    "nearly so,               5, 100, 710, 80,  1",
    "from top to bottom,    300,   0, 100, 540, 1",
    "in the middle,         100, 100, 500, 80,  0",
    "touching one edge,       0, 100, 300, 80,  0",
  })
  void whatReachesFromEdgeToEdgeGoesOnBesideTheSlide(
      String what, double x, double y, double width, double height, int bands) {
    Slide slide = slide(Fitting.FIT, band(x, y, width, height));

    assertThat(Backdrop.of(slide).bands()).as(what).hasSize(bands);
    assertThat(TemplateCompiler.continuesBeside(slide)).as(what).isEqualTo(bands > 0);
  }

  @ParameterizedTest
  @CsvSource({"MARGINS", "FILL"})
  void nothingGoesOnWhereMarginsOrTrimmingWereAskedFor(Fitting fitting) {
    assertThat(Backdrop.of(slide(fitting, band(0, 100, 720, 80))).bands()).isEmpty();
  }

  @Test
  void whatFillsTheSlideIsStretchedOnce() {
    Backdrop backdrop = Backdrop.of(slide(Fitting.FIT, band(0, 0, 720, 540)));

    assertThat(backdrop.carried()).hasSize(1);
    assertThat(backdrop.bands()).isEmpty();
  }

  @Test
  void aBandEndsAtThePagesEdgesAndKeepsItsHeight() {
    Slide slide = slide(Fitting.FIT, band(0, 100, 720, 80));
    Point2D[] corners = {new Point2D.Double(0, 100), new Point2D.Double(720, 180)};

    Backdrop.continuing(Backdrop.of(slide).bands().get(0), slide, slide.onA4())
        .transform(corners, 0, corners, 0, 2);

    double scale = slide.onA4().scaleY();
    assertThat(List.of(corners[0].getX(), corners[1].getX()))
        .usingElementComparator((one, other) -> Math.abs(one - other) < 0.01 ? 0 : 1)
        .containsExactly(0.0, slide.onA4().pageWidth());
    assertThat(corners[1].getY() - corners[0].getY()).isCloseTo(80 * scale, within(0.001));
  }

  private static String band(double x, double y, double width, double height) {
    return shape(
        "Band",
        place(x, y, width, height)
            + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>"
            + "<a:solidFill><a:srgbClr val=\"406080\"/></a:solidFill><a:ln><a:noFill/></a:ln>",
        "");
  }

  private static Slide slide(Fitting fitting, String xml) {
    PresentationBuilder builder = PresentationBuilder.millimetres(254, 190.5).slideShape(xml);
    Slide drawn = (Slide) new PresentationReader().read(builder.build(), "test.pptx");
    return drawn.adjusted(Adjustments.NONE.with(fitting));
  }
}
