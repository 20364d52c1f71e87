package dev.laurel.certificates.dashboard;

import dev.laurel.certificates.generation.Generation;
import dev.laurel.certificates.generation.GenerationState;
import dev.laurel.plugin.host.EnrolmentMode;
import java.util.List;
import java.util.Map;

/** The runs over the course. */
final class ExportPart {

  private final DashboardLook look;

  ExportPart(DashboardLook look) {
    this.look = look;
  }

  DashboardPage.Export export(Map<String, Long> due, List<Generation> runs) {
    Generation first = runs.isEmpty() ? null : runs.get(0);
    boolean isShown =
        first != null
            && (first.isGoing()
                || first.failed() > 0
                || first.state() == GenerationState.CANCELLED);
    return new DashboardPage.Export(
        new DashboardPage.Candidates(
            due.values().stream().mapToLong(Long::longValue).sum(),
            due.entrySet().stream()
                .map(
                    entry ->
                        new DashboardPage.Figure(
                            look.course()
                                .mode(entry.getKey())
                                .map(EnrolmentMode::name)
                                .orElse(entry.getKey()),
                            look.words().number(entry.getValue())))
                .toList()),
        first != null && first.isGoing(),
        isShown,
        look.numbers() == null && (first == null || !first.isGoing()),
        first != null && first.isGoing()
            ? look.site().api(look.course().key(), "/generations/" + first.id() + "/events")
            : "",
        look.site()
            .draw(
                new RunPage.View(
                    look.site().course(look.course().key(), ""),
                    look.csrf(),
                    first != null && isShown
                        ? new RunView(look.parts(), look.locale()).of(first)
                        : null,
                    look.state().isEnabled() && look.numbers() != null),
                look.locale()),
        runs.stream()
            .skip(isShown ? 1 : 0)
            .filter(run -> !run.isGoing())
            .map(
                run ->
                    new DashboardPage.PastRun(
                        look.site().time(run.startedAt(), look.locale()),
                        run.starter(),
                        RunsPageResource.what(run, look.words()),
                        RunsPageResource.outcome(run, look.words())))
            .toList());
  }
}
