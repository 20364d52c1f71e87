package dev.laurel.certificates.learner;

import dev.laurel.certificates.Decision;
import dev.laurel.certificates.certificate.CertificateStatus;

/** Decides what a learner sees; the whole contract is the table {@code display.csv}. */
@Decision
final class Display {

  private Display() {}

  /** Decides. */
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
      case SUPERSEDED -> Shown.asking(Message.QUALIFIED);
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
