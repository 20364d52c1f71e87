package dev.laurel.certificates.dashboard;

import dev.laurel.certificates.generation.Generation;
import dev.laurel.certificates.generation.GenerationState;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what the last action brought about, beside where it was taken. */
final class NoticePart {

  /** Each answer to an action, with the section of the tab in which it is said. */
  private static final Map<String, String> SECTIONS =
      Map.ofEntries(
          Map.entry("ENABLED", "examples"),
          Map.entry("NOT_ENABLED", "examples"),
          Map.entry("DISABLED", "examples"),
          Map.entry("LEARNERS_ON", "learner-generated"),
          Map.entry("LEARNERS_OFF", "learner-generated"),
          Map.entry("ASSIGNED", "design"),
          Map.entry("RUN", "export"),
          Map.entry("RUN_CANCELLED", "export"),
          Map.entry("RUN_RESUMED", "export"),
          Map.entry("RETRIED", "export"),
          Map.entry("REISSUED", "issued"),
          Map.entry("RESTORED", "issued"),
          Map.entry("REVOKED", "invalidations"),
          Map.entry("EXCEPTION", "exceptions"),
          Map.entry("EXCEPTION_NOT_ENROLLED", "exceptions"),
          Map.entry("EXCEPTIONS", "exceptions"),
          Map.entry("EXCEPTION_REMOVED", "exceptions"));

  /** What is said of a run as long as it goes. */
  private static final Set<String> STARTED = Set.of("RUN", "RUN_RESUMED");

  private final DashboardLook look;

  NoticePart(DashboardLook look) {
    this.look = look;
  }

  DashboardPage.@Nullable Notice notice(
      List<DashboardPage.Example> examples, List<Generation> runs) {
    String did = look.parameters().getOrDefault("did", "");
    String section = SECTIONS.get(did);
    if (section == null) {
      return null;
    }
    Generation last = runs.isEmpty() ? null : runs.get(0);
    if (STARTED.contains(did) && last != null && !last.isGoing()) {
      return ended(section, last);
    }
    String count = look.parameters().getOrDefault("n", "0");
    boolean isGood = !did.equals("NOT_ENABLED");
    return new DashboardPage.Notice(
        section,
        isGood ? "good" : "bad",
        isGood ? "check-circle-fill" : "x-octagon-fill",
        look.text("NOTICE_" + did, count.matches("\\d{1,9}") ? Long.valueOf(count) : 0L),
        isGood
            ? List.of()
            : examples.stream()
                .filter(example -> !example.ok())
                .map(example -> look.text("EXAMPLE_WHY", example.name(), example.detail()))
                .toList());
  }

  /** How the run has ended that was said to have started. */
  private DashboardPage.Notice ended(String section, Generation run) {
    String outcome = RunsPageResource.outcome(run, look.words());
    boolean isWhole = run.state() == GenerationState.FINISHED && run.failed() == 0;
    return new DashboardPage.Notice(
        section,
        isWhole ? "good" : "warn",
        isWhole ? "check-circle-fill" : "exclamation-triangle-fill",
        look.text(
            run.state() == GenerationState.FINISHED ? "NOTICE_RUN_ENDED" : "NOTICE_RUN_CANCELLED",
            outcome),
        List.of());
  }
}
