package dev.laurel.certificates.dashboard;

import dev.laurel.certificates.audit.AuditEntry;
import dev.laurel.certificates.audit.EntryWords;
import dev.laurel.certificates.certificate.CertificateStatus;
import java.util.List;

/** What was done, and numbers. */
final class HistoryPart {

  private final DashboardLook look;

  HistoryPart(DashboardLook look) {
    this.look = look;
  }

  DashboardPage.Entry entry(AuditEntry entry) {
    return new DashboardPage.Entry(
        EntryWords.tone(entry),
        EntryWords.icon(entry),
        new EntryWords(look.site().messages(), look.locale()).text(entry),
        look.site().time(entry.at(), look.locale()));
  }

  List<DashboardPage.Figure> figures() {
    return List.of(
        new DashboardPage.Figure(
            look.text("FIGURE_ELIGIBLE"), look.words().number(look.enrolled())),
        new DashboardPage.Figure(look.text("FIGURE_DUE"), due()),
        new DashboardPage.Figure(
            look.text("FIGURE_HOLD"), look.words().number(look.count(CertificateStatus.AVAILABLE))),
        new DashboardPage.Figure(
            look.text("FIGURE_FAILED"), look.words().number(look.count(CertificateStatus.FAILED))),
        new DashboardPage.Figure(
            look.text("FIGURE_REVOKED"),
            look.words().number(look.count(CertificateStatus.REVOKED))));
  }

  /**
   * Nobody is due a certificate while they are not enabled; a number would say that all hold one.
   */
  private String due() {
    return !look.state().isEnabled()
        ? "–"
        : look.numbers() == null ? "…" : look.words().number(look.numbers().totalDue());
  }
}
