package dev.laurel.certificates.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EligibilityTest {

  @ParameterizedTest
  @CsvSource({
    "false, true,  true,  true,  true,  true,  true,  false, ,          COURSE_ISSUES_NONE",
    "true,  false, true,  true,  true,  true,  true,  false, ,          NOT_ENABLED",
    "true,  true,  false, true,  true,  true,  true,  false, ,          NOT_ENROLLED",
    "true,  true,  true,  false, true,  true,  true,  false, ,          MODE_NOT_ELIGIBLE",
    "true,  true,  true,  true,  false, true,  true,  false, ,          NO_TEMPLATE",
    "true,  true,  true,  true,  true,  false, true,  false, ,          LEARNERS_MAY_NOT_ASK",
    "true,  true,  true,  true,  true,  true,  false, false, ,          NOT_PASSING",
    "true,  true,  true,  true,  true,  true,  false, true,  ,          ELIGIBLE",
    "true,  true,  true,  true,  true,  true,  true,  false, ,          ELIGIBLE",
    "true,  true,  true,  true,  true,  true,  true,  false, FAILED,    ELIGIBLE",
    "true,  true,  true,  true,  true,  true,  true,  false, AVAILABLE, HOLDS",
    "true,  true,  true,  true,  true,  true,  true,  false, PENDING,   HOLDS",
    "true,  true,  true,  true,  true,  true,  true,  true,  REVOKED,   REVOKED",
    "true,  true,  true,  true,  true,  true,  false, false, AVAILABLE, NOT_PASSING"
  })
  void givesOneAndOnlyToWhomTheRulesGiveIt(
      boolean issues,
      boolean enabled,
      boolean enrolled,
      boolean modeEligible,
      boolean hasTemplate,
      boolean mayAsk,
      boolean passes,
      boolean hasException,
      CertificateStatus held,
      String expected) {
    Verdict verdict =
        Eligibility.decide(
            new Eligibility.Facts(
                issues,
                enabled,
                enrolled,
                modeEligible,
                hasTemplate,
                mayAsk,
                passes,
                hasException,
                held));

    assertThat(name(verdict)).isEqualTo(expected);
  }

  private static String name(Verdict verdict) {
    if (verdict instanceof Verdict.Refused refused) {
      return refused.reason().name();
    }
    return verdict instanceof Verdict.Eligible ? "ELIGIBLE" : "HOLDS";
  }

  @Test
  void asksForEnablingBeforeItTellsAnythingOfTheLearner() {
    Eligibility.Facts nothing =
        new Eligibility.Facts(true, false, false, false, false, false, false, false, null);

    assertThat(Eligibility.decide(nothing)).isEqualTo(new Verdict.Refused(Reason.NOT_ENABLED));
  }
}
