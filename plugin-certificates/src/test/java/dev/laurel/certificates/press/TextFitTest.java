package dev.laurel.certificates.press;

import static dev.laurel.test.PresentationBuilder.textBox;
import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.test.PresentationBuilder;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFitTest {

  private final TextFit fit = fitting("${learner.name}");

  private static TextFit fitting(String text) {
    return new TextFit(
        Prints.slide(
            PresentationBuilder.a4()
                .slideShape(
                    textBox(
                        "Name",
                        100,
                        100,
                        400,
                        60,
                        Showcase.paragraph("", "sz=\"4000\"", "", text)))),
        Locale.ENGLISH);
  }

  @ParameterizedTest
  @CsvSource({
    "${learner.name:min 36pt}, false",
    "${learner.name:min 40},   false",
    "${learner.name:min 10pt}, true",
  })
  void shrinksNoFurtherThanTheTemplateAllows(String text, boolean isPrinted) {
    FitResult result =
        fitting(text).fit("learner.name", "Maria do Carmo Gonçalves Santos", Map.of());

    assertThat(result instanceof FitResult.Shrinks).isEqualTo(isPrinted);
    assertThat(result instanceof FitResult.DoesNotFit).isEqualTo(!isPrinted);
  }

  @Test
  void fitsAShortName() {
    assertThat(fit.fit("learner.name", "Ana", Map.of())).isEqualTo(new FitResult.Fits());
  }

  @Test
  void saysHowSmallALongNameBecomes() {
    FitResult result = fit.fit("learner.name", "Maria do Carmo Gonçalves Santos", Map.of());

    assertThat(result).isInstanceOf(FitResult.Shrinks.class);
    FitResult.Shrinks shrinks = (FitResult.Shrinks) result;
    assertThat(shrinks.where()).isEqualTo("Name");
    assertThat(shrinks.designed()).isEqualTo(40);
    assertThat(shrinks.size()).isBetween(24.0, 39.0);
  }

  @Test
  void saysWhereANameDoesNotFit() {
    assertThat(fit.fit("learner.name", "Maria ".repeat(30), Map.of()))
        .isEqualTo(new FitResult.DoesNotFit("Name"));
  }
}
