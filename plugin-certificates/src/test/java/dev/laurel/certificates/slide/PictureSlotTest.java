package dev.laurel.certificates.slide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.laurel.test.PresentationBuilder;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureSlotTest {

  private final Slide slide =
      read(
          PresentationBuilder.a4()
              .picture(
                  "Stand-in",
                  PresentationBuilder.png(8, 8),
                  "png",
                  "descr=\"${organization.logo}\"",
                  80)
              .slideShape(
                  PresentationBuilder.shape(
                          "Line",
                          PresentationBuilder.place(100, 400, 200, 50)
                              + "<a:prstGeom prst=\"rect\"/>",
                          "")
                      .replaceFirst(
                          "name=\"Line\"",
                          "name=\"Line\" descr=\"Signed: \\${ Signature :  Anna  Berg }\"")));

  private static Slide read(PresentationBuilder builder) {
    return (Slide) new PresentationReader().read(builder.build(), "test.pptx");
  }

  @Test
  void isFoundByItsAlternativeText() {
    assertThat(slide.pictureSlots())
        .extracting(PictureSlot::name, PictureSlot::where)
        .containsExactly(
            tuple("organization.logo", "Stand-in"), tuple("signature:Anna Berg", "Line"));
  }

  @Test
  void takesThePictureAsLargeAsItsShapeAllowsAndSaysWhatItIs() {
    Image wide = Objects.requireNonNull(Image.read("ink", PresentationBuilder.png(400, 50)));

    Slide filled = slide.withPictures(Map.of("signature:Anna Berg", wide));

    Picture picture =
        filled.allShapes().stream()
            .filter(shape -> shape.identity().name().equals("Line"))
            .map(Picture.class::cast)
            .findFirst()
            .orElseThrow();
    assertThat(picture.image()).isSameAs(wide);
    assertThat(picture.identity().alternativeText()).isEqualTo("Signed: Anna Berg");
    assertThat(picture.transform().width()).isCloseTo(200, within(0.01));
    assertThat(picture.transform().height()).isCloseTo(25, within(0.01));
    assertThat(picture.transform().y()).isCloseTo(412.5, within(0.01));
    assertThat(filled.pictureSlots())
        .extracting(PictureSlot::name)
        .containsExactly("organization.logo");
  }

  @ParameterizedTest
  @CsvSource({
    "organization.logo, organization.logo",
    "ORGANIZATION.LOGO, organization.logo",
    "signature:Anna Berg, signature:Anna Berg",
    "' Signature : Anna  Berg ', signature:Anna Berg",
    "portrait, portrait"
  })
  void isCalledTheSameHoweverItIsWritten(String written, String name) {
    assertThat(PictureSlot.canonical(written)).isEqualTo(name);
  }
}
