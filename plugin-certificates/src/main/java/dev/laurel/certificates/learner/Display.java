package dev.laurel.certificates.learner;

import dev.laurel.certificates.Decision;
import dev.laurel.certificates.certificate.CertificateStatus;

/**
 * Decides what a learner sees; the whole contract is the table {@code display.csv}, and what dates
 * change of it the table {@code dates.csv}.
 */
@Decision
final class Display {

  private Display() {}

  /** Decides where dates are set. */
  public static Shown of(Situation situation, Dates dates) {
    if (dates.isAwaited() && !situation.selfPaced()) {
      return whereTheDateIsAwaited(situation);
    }
    Shown shown = of(situation);
    boolean mayRenew = situation.selfPaced() || situation.learnerGenerated();
    return shown.button() == Button.DOWNLOAD
        ? switch (dates.validity()) {
          case LASTING -> shown;
          case ENDING -> new Shown(Message.AVAILABLE, Button.DOWNLOAD, true, mayRenew);
          case EXPIRED -> new Shown(Message.EXPIRED, Button.DOWNLOAD, true, mayRenew);
        }
        : shown;
  }

  /** Before the date it is for learners as if nothing had been generated yet. */
  private static Shown whereTheDateIsAwaited(Situation situation) {
    Shown before = of(situation.asNothingGenerated());
    return before.button() == Button.REQUEST ? Shown.only(Message.NOT_YET_AVAILABLE) : before;
  }

  /** Decides where no date is set. */
  public static Shown of(Situation situation) {
    if (!situation.issuing() || !situation.modeEligible()) {
      return Shown.NOTHING;
    }
    if (situation.certificate() == CertificateStatus.REVOKED) {
      return Shown.only(Message.REVOKED);
    }
    return situation.selfPaced() || situation.learnerGenerated()
        ? whereLearnersAsk(situation)
        : whereTheInstructorIssues(situation);
  }

  private static Shown whereLearnersAsk(Situation situation) {
    CertificateStatus has = situation.certificate();
    if (!situation.passing()) {
      return has == CertificateStatus.AVAILABLE ? Shown.only(Message.NOT_PASSED) : Shown.NOTHING;
    }
    if (has == null) {
      return Shown.asking(Message.QUALIFIED);
    }
    return switch (has) {
      case AVAILABLE -> Shown.DOWNLOAD;
      case PENDING -> Shown.only(Message.IN_PROGRESS);
      case FAILED -> Shown.asking(Message.FAILED);
      case REVOKED -> Shown.only(Message.REVOKED);
      case SUPERSEDED, ERASED -> Shown.asking(Message.QUALIFIED);
    };
  }

  private static Shown whereTheInstructorIssues(Situation situation) {
    boolean has = situation.certificate() == CertificateStatus.AVAILABLE;
    return switch (situation.behavior()) {
      case END -> situation.ended() ? informed(situation, has) : Shown.NOTHING;
      case EARLY_NO_INFO -> has && situation.passing() ? Shown.DOWNLOAD : Shown.NOTHING;
      case EARLY_WITH_INFO -> informed(situation, has);
    };
  }

  private static Shown informed(Situation situation, boolean has) {
    if (situation.passing()) {
      return has ? Shown.DOWNLOAD : Shown.only(Message.NOT_YET_AVAILABLE);
    }
    return Shown.only(
        has || situation.generated() ? Message.NOT_PASSED : Message.NOT_YET_AVAILABLE);
  }
}
