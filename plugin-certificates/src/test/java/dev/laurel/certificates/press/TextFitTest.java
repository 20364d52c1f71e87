package dev.laurel.certificates.press;

import static dev.laurel.test.PresentationBuilder.textBox;
import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.test.PresentationBuilder;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextFitTest {

  private final TextFit fit =
      new TextFit(
          Prints.slide(
              PresentationBuilder.a4()
                  .slideShape(
                      textBox(
                          "Name",
                          100,
                          100,
                          400,
                          60,
                          Showcase.paragraph("", "sz=\"4000\"", "", "${learner.name}")))),
          Locale.ENGLISH);

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
