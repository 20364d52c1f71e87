package dev.laurel.certificates.dashboard;

import dev.laurel.certificates.certificate.Regenerated;
import dev.laurel.certificates.generation.Generation;
import dev.laurel.certificates.web.Caller;
import dev.laurel.kit.web.Messages;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** The page with the history of a course's runs: who, when, what, and what came of it. */
@Path("courses/{key}/runs")
@Produces(MediaType.TEXT_HTML)
public final class RunsPageResource {

  private static final int MOST = 200;

  private final Dashboard.Parts parts;

  RunsPageResource(Dashboard.Parts parts) {
    this.parts = parts;
  }

  /** The latest runs. */
  @GET
  public String page(@Context ContainerRequestContext request, @PathParam("key") CourseKey key) {
    Caller caller = parts.access().staff(request, key);
    List<Generation> runs = parts.generations().latest(key, MOST + 1);
    Messages.InLanguage words = parts.site().messages().in(caller.locale());
    RunsPage.View view =
        new RunsPage.View(
            parts.host().courses().find(key).map(Course::title).orElse(key.value()),
            parts.site().tab(key) + "#export",
            runs.stream().limit(MOST).map(run -> row(run, caller, words)).toList(),
            runs.size() > MOST);
    return parts
        .site()
        .framed(request, view, caller.locale(), words.text("dashboard.RUNS_TITLE"), false);
  }

  private RunsPage.Run row(Generation run, Caller caller, Messages.InLanguage words) {
    return new RunsPage.Run(
        parts.site().time(run.startedAt(), caller.locale()),
        run.starter(),
        what(run, words),
        run.reason(),
        RunView.tone(run),
        RunView.icon(run),
        words.text("dashboard.RUN_" + run.state()),
        outcome(run, words),
        // The clock may have been set back meanwhile.
        run.endedAt() == null || run.endedAt().isBefore(run.startedAt())
            ? "–"
            : words.text(
                "dashboard.RUN_TOOK",
                Math.max(1, Duration.between(run.startedAt(), run.endedAt()).toSeconds())));
  }

  /** What a run does, in words. */
  static String what(Generation run, Messages.InLanguage words) {
    return run.which().isEmpty()
        ? words.text("dashboard.RUN_WHAT_GENERATE")
        : words.text(
            "dashboard.RUN_WHAT_REGENERATE",
            run.which().stream()
                .map(Regenerated::name)
                .sorted()
                .map(name -> words.text("dashboard.RUN_WHICH_" + name))
                .collect(Collectors.joining(", ")));
  }

  /** What came of a run, in words. */
  static String outcome(Generation run, Messages.InLanguage words) {
    return switch (run.state()) {
      case CANCELLED ->
          words.text("dashboard.RUN_OUTCOME_CANCELLED", run.done(), run.total(), run.issued());
      case FINISHED, QUEUED, RUNNING ->
          words.text("dashboard.RUN_OUTCOME", run.issued(), run.failed(), run.skipped());
    };
  }
}
