package dev.laurel.certificates.why;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.certificates.certificate.CertificateStatus;
import dev.laurel.certificates.learner.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhyTest {

  private static Facts facts(
      boolean issues,
      boolean enabled,
      boolean enrolled,
      boolean modeEligible,
      boolean hasDesign,
      boolean passes,
      double grade,
      @Nullable Double passMark,
      double completion,
      @Nullable Double minimum,
      boolean exception,
      @Nullable CertificateStatus held,
      boolean learnersAsk,
      boolean canDownload) {
    return new Facts(
        issues,
        enabled,
        enrolled,
        modeEligible,
        hasDesign,
        passes,
        grade,
        passMark,
        completion,
        minimum,
        exception,
        held,
        false,
        learnersAsk,
        Message.NONE,
        canDownload);
  }

  @ParameterizedTest
  @CsvSource({
    // iss, ena,  enr,  mode, dsgn, pass, grad mark compl min excep held       ask    can   headline
    "true, true,  true, true, true, true,  .9, .6, 1,  .8, false, AVAILABLE, false, true,  HAS_ONE",
    "true, true,  true, true, true, true,  .9, .6, 1,  .8, false, PENDING,   false, false, PENDING",
    "false, true, true, true, true, true,  .9, .6, 1,  .8, false, ,          false, false, NONE_ISSUES",
    "true, false, true, true, true, true,  .9, .6, 1,  .8, false, ,          false, false, NONE_ENABLED",
    "true, true, false, true, true, false, 0,  .6, 0,  .8, false, ,          false, false, NONE_ENROLLED",
    "true, true,  true, false, true, true, .9, .6, 1,  .8, false, ,          false, false, NONE_MODE",
    "true, true,  true, true, false, true, .9, .6, 1,  .8, false, ,          false, false, NONE_DESIGN",
    "true, true,  true, true, true, false, .5, .6, 1,  .8, false, ,          false, false, NONE_GRADE",
    "true, true,  true, true, true, false, .5, ,   1,  .8, false, ,          false, false, NONE_GRADE",
    "true, true,  true, true, true, false, .9, .6, .7, .8, false, ,          false, false, NONE_COMPLETION",
    "true, true,  true, true, true, false, .9, .6, 1,  .8, false, ,          false, false, NONE_PASSING",
    "true, true,  true, true, true, false, .1, .6, 0,  .8, true,  ,          false, false, NONE_ISSUED",
    "true, true,  true, true, true, true,  .9, .6, 1,  .8, false, ,          false, false, NONE_ISSUED",
    "true, true,  true, true, true, true,  .9, .6, 1,  .8, false, REVOKED,   false, false, NONE_VALID",
    "true, true,  true, true, true, true,  .9, .6, 1,  .8, false, FAILED,    false, false, NONE_PRINTED",
    "true, true,  true, true, true, false, .5, .6, 1,  .8, false, AVAILABLE, false, false, HOLDS_BUT_GRADE",
    "true, false, true, true, true, true,  .9, .6, 1,  .8, false, AVAILABLE, false, false, HOLDS_BUT_ENABLED",
    "true, true,  true, true, true, true,  .9, .6, 1,  .8, false, AVAILABLE, false, false, HOLDS_BUT_SHOWN",
  })
  void saysTheFirstThingThatIsMissing(
      boolean issues,
      boolean enabled,
      boolean enrolled,
      boolean modeEligible,
      boolean hasDesign,
      boolean passes,
      double grade,
      @Nullable Double passMark,
      double completion,
      @Nullable Double minimum,
      boolean exception,
      @Nullable CertificateStatus held,
      boolean learnersAsk,
      boolean canDownload,
      String headline) {
    Why.Answer answer =
        Why.of(
            facts(
                issues,
                enabled,
                enrolled,
                modeEligible,
                hasDesign,
                passes,
                grade,
                passMark,
                completion,
                minimum,
                exception,
                held,
                learnersAsk,
                canDownload));

    assertThat(answer.headline()).isEqualTo(headline);
    assertThat(answer.conditions().stream().anyMatch(Condition::isMissing))
        .isEqualTo(!headline.equals("HAS_ONE") && !headline.equals("PENDING"));
  }

  private static Condition told(List<Condition> all, Condition.Code code) {
    return all.stream().filter(one -> one.code() == code).findFirst().orElseThrow();
  }

  @Test
  void letsAnExceptionMakeUpForGradeAndCompletion() {
    List<Condition> all =
        Why.of(facts(true, true, true, true, true, false, .1, .6, 0, .8, true, null, true, false))
            .conditions();

    assertThat(told(all, Condition.Code.GRADE).state()).isEqualTo(Condition.State.EXCUSED);
    assertThat(told(all, Condition.Code.COMPLETION).state()).isEqualTo(Condition.State.EXCUSED);
    assertThat(told(all, Condition.Code.EXCEPTION).state()).isEqualTo(Condition.State.MET);
    assertThat(told(all, Condition.Code.ISSUED).words()).isEqualTo("ISSUED_NOT_ASKED");
  }

  @Test
  void leadsToThePlaceWhereItIsMended() {
    List<Condition> all =
        Why.of(
                facts(
                    false, false, true, true, false, false, .1, .6, 0, .8, false, null, false,
                    false))
            .conditions();

    assertThat(told(all, Condition.Code.ISSUES).place()).isEqualTo(Condition.Place.ADVANCED);
    assertThat(told(all, Condition.Code.ENABLED).place()).isEqualTo(Condition.Place.EXAMPLES);
    assertThat(told(all, Condition.Code.DESIGN).place()).isEqualTo(Condition.Place.DESIGN);
    assertThat(told(all, Condition.Code.GRADE).place()).isEqualTo(Condition.Place.GRADING);
    assertThat(told(all, Condition.Code.EXCEPTION).place()).isEqualTo(Condition.Place.EXCEPTION);
    assertThat(told(all, Condition.Code.ISSUED).state()).isEqualTo(Condition.State.OPEN);
  }
}
