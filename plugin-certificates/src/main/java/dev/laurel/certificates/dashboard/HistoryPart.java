package dev.laurel.certificates.dashboard;

import dev.laurel.certificates.audit.AuditEntry;
import dev.laurel.certificates.certificate.CertificateStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What was done, and numbers. */
final class HistoryPart {

  private final DashboardLook look;

  HistoryPart(DashboardLook look) {
    this.look = look;
  }

  DashboardPage.Entry entry(AuditEntry entry) {
    String action = entry.action();
    String tone =
        action.equals("ENABLED") || action.equals("RESTORED") || action.equals("RUN_FINISHED")
            ? "good"
            : action.equals("DISABLED") || action.equals("REVOKED") ? "bad" : "info";
    String icon =
        switch (action) {
          case "ENABLED", "RESTORED", "RUN_FINISHED" -> "check-circle";
          case "DISABLED", "REVOKED", "RUN_CANCELLED" -> "slash-circle";
          case "RUN_STARTED", "RUN_BEGUN", "RUN_RESUMED" -> "play-circle";
          case "BULK_INVALIDATE", "BULK_RESTORE", "BULK_REISSUE" -> "people";
          case "EXCEPTION_ADDED", "EXCEPTION_REMOVED" -> "person-plus";
          case "REISSUED" -> "arrow-repeat";
          case "TEMPLATE_UPLOADED" -> "upload";
          default -> "info-circle";
        };
    String key = "audit." + action;
    String who =
        entry.userName().isEmpty()
            ? look.words().text("audit.SYSTEM")
            : entry.userName().equals(AuditEntry.ERASED)
                ? look.words().text("audit.ERASED_PERSON")
                : entry.userName();
    String text =
        look.site().messages().has(key)
            ? look.words().text(key, values(who, entry))
            : who + ": " + action;
    return new DashboardPage.Entry(
        tone,
        icon,
        entry.reason().isEmpty()
            ? text
            : look.words().text("audit.WITH_REASON", text, entry.reason()),
        look.site().time(entry.at(), look.locale()));
  }

  /** A run's subject is its numbers; they are told as numbers, the others as they stand. */
  private static Object[] values(String who, AuditEntry entry) {
    List<Object> values = new ArrayList<>(List.of(who));
    if (entry.action().startsWith("RUN_")
        || entry.action().startsWith("BULK_")
        || entry.action().equals("REGENERATION_STARTED")) {
      Pattern.compile("\\d{1,18}")
          .matcher(entry.subject())
          .results()
          .forEach(number -> values.add(Long.valueOf(number.group())));
    } else {
      values.add(entry.subject());
    }
    return values.toArray();
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
