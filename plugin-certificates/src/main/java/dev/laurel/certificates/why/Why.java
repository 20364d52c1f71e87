package dev.laurel.certificates.why;

import dev.laurel.certificates.Decision;
import dev.laurel.certificates.certificate.CertificateStatus;
import dev.laurel.certificates.learner.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides why a learner has a certificate or none: every condition and how it is. */
@Decision
final class Why {

  private Why() {}

  /**
   * The answer.
   *
   * @param headline the one thing to say first; words under {@code why.HEADLINE}
   * @param conditions every condition, in the order of their codes
   */
  record Answer(String headline, List<Condition> conditions) {}

  /** Decides. */
  static Answer of(Facts facts) {
    List<Condition> all = new ArrayList<>();
    course(facts, all);
    learner(facts, all);
    passing(facts, all);
    certificate(facts, all);
    return new Answer(headline(facts, all), List.copyOf(all));
  }

  private static void course(Facts facts, List<Condition> all) {
    all.add(
        facts.issues()
            ? met(Condition.Code.ISSUES)
            : missing(Condition.Code.ISSUES, Condition.Place.ADVANCED));
    all.add(
        facts.isEnabled()
            ? met(Condition.Code.ENABLED)
            : missing(Condition.Code.ENABLED, Condition.Place.EXAMPLES));
  }

  private static void learner(Facts facts, List<Condition> all) {
    if (!facts.isEnrolled()) {
      all.add(missing(Condition.Code.ENROLLED, Condition.Place.NONE));
      all.add(open(Condition.Code.MODE));
      all.add(open(Condition.Code.DESIGN));
      return;
    }
    all.add(met(Condition.Code.ENROLLED));
    all.add(
        facts.isModeEligible()
            ? met(Condition.Code.MODE)
            : missing(Condition.Code.MODE, Condition.Place.NONE));
    all.add(
        !facts.isModeEligible()
            ? open(Condition.Code.DESIGN)
            : facts.hasDesign()
                ? met(Condition.Code.DESIGN)
                : missing(Condition.Code.DESIGN, Condition.Place.DESIGN));
  }

  private static void passing(Facts facts, List<Condition> all) {
    if (!facts.isEnrolled()) {
      all.add(open(Condition.Code.GRADE));
      all.add(open(Condition.Code.COMPLETION));
      all.add(exception(facts));
      return;
    }
    boolean hasGrade = facts.passMark() != null && facts.grade() >= facts.passMark();
    boolean isComplete =
        facts.minimumCompletion() == null || facts.completion() >= facts.minimumCompletion();
    all.add(
        facts.passMark() == null
            ? of(Condition.Code.GRADE, facts, facts.passes(), "GRADE_NO_PASS_MARK")
            : of(Condition.Code.GRADE, facts, facts.passes() || hasGrade, "GRADE_MISSING"));
    all.add(
        facts.minimumCompletion() == null
            ? new Condition(
                Condition.Code.COMPLETION,
                Condition.State.MET,
                "COMPLETION_NO_RULE",
                Condition.Place.NONE)
            : of(
                Condition.Code.COMPLETION,
                facts,
                facts.passes() || isComplete,
                "COMPLETION_MISSING"));
    if (!facts.passes() && hasGrade && isComplete) {
      all.add(of(Condition.Code.PASSING, facts, false, "PASSING_MISSING"));
    }
    all.add(exception(facts));
  }

  private static Condition of(Condition.Code code, Facts facts, boolean isMet, String words) {
    return isMet
        ? met(code)
        : new Condition(
            code,
            facts.hasException() ? Condition.State.EXCUSED : Condition.State.MISSING,
            facts.hasException() ? words + "_EXCUSED" : words,
            facts.hasException() ? Condition.Place.NONE : Condition.Place.GRADING);
  }

  private static Condition exception(Facts facts) {
    return facts.hasException()
        ? met(Condition.Code.EXCEPTION)
        : new Condition(
            Condition.Code.EXCEPTION,
            Condition.State.OPEN,
            facts.passes() ? "EXCEPTION_NOT_NEEDED" : "EXCEPTION_NONE",
            facts.passes() ? Condition.Place.NONE : Condition.Place.EXCEPTION);
  }

  private static void certificate(Facts facts, List<Condition> all) {
    CertificateStatus held = facts.held();
    boolean isBlocked = all.stream().anyMatch(Condition::isMissing);
    all.add(
        held == CertificateStatus.REVOKED
            ? missing(Condition.Code.VALID, Condition.Place.CERTIFICATE)
            : met(Condition.Code.VALID));
    all.add(
        held == CertificateStatus.FAILED
            ? missing(Condition.Code.PRINTED, Condition.Place.CERTIFICATE)
            : held == null ? open(Condition.Code.PRINTED) : met(Condition.Code.PRINTED));
    all.add(issued(facts, held, isBlocked));
    all.add(shown(facts, held));
  }

  private static Condition issued(
      Facts facts, @Nullable CertificateStatus held, boolean isBlocked) {
    if (held == CertificateStatus.PENDING) {
      return new Condition(
          Condition.Code.ISSUED, Condition.State.OPEN, "ISSUED_PENDING", Condition.Place.NONE);
    }
    if (held != null && held != CertificateStatus.SUPERSEDED) {
      return held == CertificateStatus.FAILED
          ? open(Condition.Code.ISSUED)
          : met(Condition.Code.ISSUED);
    }
    boolean mayAsk = facts.selfPaced() || facts.learnersAsk();
    if (isBlocked) {
      return open(Condition.Code.ISSUED);
    }
    return new Condition(
        Condition.Code.ISSUED,
        Condition.State.MISSING,
        mayAsk ? "ISSUED_NOT_ASKED" : "ISSUED_NOT_RUN",
        Condition.Place.RUN);
  }

  private static Condition shown(Facts facts, @Nullable CertificateStatus held) {
    if (facts.canDownload()) {
      return met(Condition.Code.SHOWN);
    }
    boolean isHidden =
        held == CertificateStatus.AVAILABLE
            && facts.isEnabled()
            && facts.issues()
            && facts.isEnrolled()
            && facts.isModeEligible()
            && (facts.passes() || facts.hasException());
    if (isHidden) {
      return missing(Condition.Code.SHOWN, Condition.Place.ADVANCED);
    }
    return new Condition(
        Condition.Code.SHOWN,
        Condition.State.OPEN,
        facts.shown() == Message.NONE ? "SHOWN_NOTHING" : "SHOWN_MESSAGE",
        Condition.Place.NONE);
  }

  private static String headline(Facts facts, List<Condition> all) {
    if (facts.canDownload()) {
      return "HAS_ONE";
    }
    boolean holds = facts.held() == CertificateStatus.AVAILABLE;
    return all.stream()
        .filter(Condition::isMissing)
        .findFirst()
        .map(first -> (holds ? "HOLDS_BUT_" : "NONE_") + first.code())
        .orElse(facts.held() == CertificateStatus.PENDING ? "PENDING" : "HAS_ONE");
  }

  private static Condition met(Condition.Code code) {
    return new Condition(code, Condition.State.MET, code + "_MET", Condition.Place.NONE);
  }

  private static Condition missing(Condition.Code code, Condition.Place place) {
    return new Condition(code, Condition.State.MISSING, code + "_MISSING", place);
  }

  private static Condition open(Condition.Code code) {
    return new Condition(code, Condition.State.OPEN, code + "_OPEN", Condition.Place.NONE);
  }
}
