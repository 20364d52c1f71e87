package dev.laurel.certificates.learner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.certificates.certificate.CertificateStatus;
import dev.laurel.certificates.certificate.Validity;
import dev.laurel.certificates.course.DisplayBehavior;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DatesTest {

  @ParameterizedTest
  @CsvFileSource(resources = "dates.csv", numLinesToSkip = 1)
  void showWhatTheRowSays(
      String pacing,
      String learnerGenerated,
      String behavior,
      String ended,
      String generated,
      String passing,
      String certificate,
      String awaited,
      Validity validity,
      Message message,
      Button button,
      String cardLink,
      String renew) {
    Situation situation =
        new Situation(
            true,
            true,
            pacing.equals("self"),
            learnerGenerated.equals("on"),
            DisplayBehavior.of(behavior),
            ended.equals("yes"),
            generated.equals("yes"),
            passing.equals("yes"),
            certificate.equals("NONE") ? null : CertificateStatus.valueOf(certificate));

    assertThat(Display.of(situation, new Dates(awaited.equals("yes"), validity)))
        .isEqualTo(new Shown(message, button, cardLink.equals("yes"), renew.equals("yes")));
  }

  @Test
  void changeNothingWhereNoneIsSet() {
    assertThat(situations())
        .hasSize(64 * 3 * (1 + CertificateStatus.values().length))
        .allSatisfy(one -> assertThat(Display.of(one, Dates.NONE)).isEqualTo(Display.of(one)));
  }

  @Test
  void giveNobodyWhoWaitsADocumentOrAButton() {
    assertThat(situations())
        .filteredOn(one -> !one.selfPaced())
        .allSatisfy(
            one -> {
              Shown shown = Display.of(one, new Dates(true, Validity.LASTING));
              assertThat(shown.button()).isEqualTo(Button.NONE);
              assertThat(shown.hasCardLink()).isFalse();
            });
  }

  private static List<Situation> situations() {
    List<Situation> all = new ArrayList<>();
    for (int bits = 0; bits < 64; bits++) {
      for (DisplayBehavior behavior : DisplayBehavior.values()) {
        all.add(situation(bits, behavior, null));
        for (CertificateStatus status : CertificateStatus.values()) {
          all.add(situation(bits, behavior, status));
        }
      }
    }
    return all;
  }

  private static Situation situation(
      int bits, DisplayBehavior behavior, @Nullable CertificateStatus status) {
    return new Situation(
        true,
        (bits & 1) > 0,
        (bits & 2) > 0,
        (bits & 4) > 0,
        behavior,
        (bits & 8) > 0,
        (bits & 16) > 0,
        (bits & 32) > 0,
        status);
  }
}
