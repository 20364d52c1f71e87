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
    long total,
    long done,
    long issued,
    long failed,
    long skipped,
    String startedBy,
    Instant startedAt,
    @Nullable Instant endedAt,
    List<String> regenerates,
    List<FailureJson> failures) {

  /** What is sent to start a run; all may be absent. */
  record StartBody(@Nullable List<String> regenerate, @Nullable String reason) {}

  record FailureJson(String username, String fullName, String reason) {}

  static GenerationJson of(
      Generation run, List<Failure> failures, Messages messages, Locale locale) {
    return new GenerationJson(
        run.id(),
        run.state(),
        run.total(),
        run.done(),
        run.issued(),
        run.failed(),
        run.skipped(),
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
            .toList());
  }
}
