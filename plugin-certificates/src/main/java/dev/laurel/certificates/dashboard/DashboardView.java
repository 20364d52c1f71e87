package dev.laurel.certificates.dashboard;

import dev.laurel.certificates.audit.AuditEntry;
import dev.laurel.certificates.generation.Generation;
import dev.laurel.plugin.host.CourseKey;
import java.util.List;

/** Puts the parts of one view of the tab together. */
final class DashboardView {

  private static final int ENTRIES = 20;
  private static final int ALL_ENTRIES = 500;

  private final DashboardLook look;

  DashboardView(DashboardLook look) {
    this.look = look;
  }

  DashboardPage.View page() {
    CourseKey key = look.course().key();
    Dashboard.Parts parts = look.parts();
    List<Generation> runs = parts.generations().latest(key, 11);
    ListPart lists = new ListPart(look);
    DashboardPage.Rules rules = new RulesPart(look).rules();
    return new DashboardPage.View(
        key.value(),
        look.site().course(key, ""),
        look.site().api(key, ""),
        look.csrf(),
        new NoticePart(look).notice(rules.examples(), runs),
        new StandingPart(look).standing(look.due(), runs),
        new DesignPart(look).design(),
        rules,
        new ExportPart(look).export(look.due(), runs),
        lists.list(),
        lists.exceptions(),
        lists.invalidations(),
        history(key),
        new HistoryPart(look).figures(),
        parts
            .statistics()
            .draw(
                look.course(),
                look.enrolled(),
                look.totals().issuedByDay(),
                look.site(),
                look.locale()));
  }

  private DashboardPage.History history(CourseKey key) {
    boolean isWhole = look.parameters().getOrDefault("history", "").equals("all");
    List<AuditEntry> entries =
        look.parts().audit().latest(key, isWhole ? ALL_ENTRIES : ENTRIES + 1);
    HistoryPart part = new HistoryPart(look);
    boolean hasMore = !isWhole && entries.size() > ENTRIES;
    return new DashboardPage.History(
        entries.stream().limit(isWhole ? ALL_ENTRIES : ENTRIES).map(part::entry).toList(),
        hasMore ? look.site().tab(key) + "?history=all#history" : "");
  }
}
