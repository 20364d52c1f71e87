package dev.laurel.certificates.dashboard;

import dev.laurel.certificates.generation.Failure;
import dev.laurel.certificates.generation.Generation;
import dev.laurel.certificates.generation.Pace;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.web.Messages;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What is shown of a run. */
final class RunView {

  private static final int MOST_FAILURES = 50;

  private final Dashboard.Parts parts;
  private final Locale locale;
  private final Messages.InLanguage words;

  RunView(Dashboard.Parts parts, Locale locale) {
    this.parts = parts;
    this.locale = locale;
    this.words = parts.site().messages().in(locale);
  }

  RunPage.Run of(Generation run) {
    return new RunPage.Run(
        run.id(),
        run.state().name(),
        run.isGoing(),
        tone(run),
        icon(run),
        words.text("dashboard.RUN_" + run.state()),
        run.total(),
        run.done(),
        run.issued(),
        run.skipped(),
        run.failed(),
        parts.generations().solved(run),
        pace(run),
        parts
            .generations()
            .resting(run)
            .map(one -> words.text(one.words(), one.number()))
            .orElse(""),
        words.text(
            "dashboard.RUN_STARTED", run.starter(), parts.site().time(run.startedAt(), locale)),
        failures(run));
  }

  /** The colour that says how a run ended: only one in which nobody failed is simply good. */
  static String tone(Generation run) {
    return switch (run.state()) {
      case QUEUED, RUNNING -> "info";
      case FINISHED -> run.failed() > 0 ? "warn" : "good";
      case CANCELLED -> "quiet";
    };
  }

  /** The picture beside it. */
  static String icon(Generation run) {
    return switch (run.state()) {
      case QUEUED, RUNNING -> "arrow-repeat";
      case FINISHED -> run.failed() > 0 ? "exclamation-triangle" : "check-lg";
      case CANCELLED -> "slash-circle";
    };
  }

  private String pace(Generation run) {
    Pace.Said pace = run.pace(parts.host().clock().instant());
    if (run.isGoing() && !run.counted()) {
      return words.text("dashboard.RUN_COUNTING");
    }
    return pace.perSecond() == null || pace.left() == null
        ? ""
        : words.text("dashboard.RUN_LEFT", pace.perSecond(), left(pace.left()));
  }

  private String left(Duration left) {
    return left.toSeconds() < 90
        ? words.text("dashboard.LEFT_SECONDS", left.toSeconds())
        : words.text("dashboard.LEFT_MINUTES", left.plusSeconds(30).toMinutes());
  }

  private List<RunPage.Failure> failures(Generation run) {
    return parts.generations().failures(run, MOST_FAILURES).stream().map(this::failure).toList();
  }

  private RunPage.Failure failure(Failure failure) {
    return new RunPage.Failure(
        failure.username(), failure.fullName(), words(parts.site(), failure.reason(), locale));
  }

  /** A code with its values, as it is kept, in words. */
  static String words(Site site, String reason, Locale locale) {
    String[] lines = reason.split("\n", -1);
    String key = "press." + lines[0];
    Object[] values = Arrays.copyOfRange(lines, 1, lines.length);
    return site.messages().has(key) ? site.messages().text(locale, key, values) : lines[0];
  }
}
