package dev.laurel.certificates.generation;

import dev.laurel.certificates.certificate.FailureWords;
import dev.laurel.kit.web.Messages;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A run as the API shows it. */
record GenerationJson(
    String id,
    GenerationState state,
    boolean counted,
    long total,
    long done,
    long issued,
    long failed,
    long solved,
    long skipped,
    @Nullable Long perSecond,
    @Nullable Long secondsLeft,
    String startedBy,
    Instant startedAt,
    @Nullable Instant endedAt,
    List<String> regenerates,
    List<FailureJson> failures,
    @Nullable ObstacleJson obstacle) {

  /** What is sent to start a run; all may be absent. */
  record StartBody(@Nullable List<String> regenerate, @Nullable String reason) {}

  /** What is sent to try again; without user names all are tried. */
  record RetryBody(@Nullable List<String> usernames) {}

  record FailureJson(String username, String fullName, String reason) {}

  /** What stands in the way, and when what it holds up is tried again. */
  record ObstacleJson(String code, String detail, Instant nextTry) {

    static ObstacleJson of(Resting resting, Messages messages, Locale locale) {
      return new ObstacleJson(
          resting.obstacle().name(),
          messages.text(locale, resting.words(), resting.number()),
          resting.until());
    }
  }

  static GenerationJson of(
      Generation run,
      long solved,
      List<Failure> failures,
      @Nullable Resting resting,
      Instant now,
      Messages messages,
      Locale locale) {
    Pace.Said pace = run.pace(now);
    return new GenerationJson(
        run.id(),
        run.state(),
        run.counted(),
        run.total(),
        run.done(),
        run.issued(),
        run.failed(),
        solved,
        run.skipped(),
        pace.perSecond(),
        pace.left() == null ? null : pace.left().toSeconds(),
        run.starter(),
        run.startedAt(),
        run.endedAt(),
        run.which().stream().map(Enum::name).sorted().toList(),
        failures.stream()
            .map(
                failure ->
                    new FailureJson(
                        failure.username(),
                        failure.fullName(),
                        FailureWords.of(failure.reason(), messages, locale)))
            .toList(),
        resting == null ? null : ObstacleJson.of(resting, messages, locale));
  }
}
