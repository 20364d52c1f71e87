package dev.laurel.certificates.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Metrics;
import java.util.List;

/**
 * What is counted on this node since the plugin started. The values of a label are few and known
 * beforehand: never a course, a person or a certificate. For any thread.
 */
// What List.of gives does not change.
@SuppressWarnings("ImmutableEnumChecker")
public enum Counted {
  /** Certificates by what came of making them, once that is committed. */
  CERTIFICATES(
      "laurel.certificates",
      "Certificates that were made, or could not be printed",
      "outcome",
      List.of("issued", "failed")),
  /** Certificates whose status staff changed, once that is committed. */
  CHANGES(
      "laurel.certificates.changed",
      "Certificates that were taken back, made valid again or replaced",
      "act",
      List.of("revoked", "restored", "superseded")),
  /** Answers to those who verify. */
  VERIFIED(
      "laurel.verifications",
      "Certificates that somebody looked up by their number",
      "outcome",
      List.of()),
  /** Learners that runs have gone past, once that is committed. */
  RUN_LEARNERS(
      "laurel.run.learners",
      "Learners that runs have gone past",
      "outcome",
      List.of("issued", "failed", "skipped")),
  /** Chunks of runs that could not be done. */
  SETBACKS(
      "laurel.run.setbacks",
      "Chunks of runs that could not be done",
      "cause",
      List.of(
          "database_full",
          "database_unreachable",
          "disk_full",
          "documents_unreachable",
          "signing_unavailable",
          "fault")),
  /** Requests of strangers that were asked to wait. */
  THROTTLED("laurel.http.throttled", "Requests of strangers who asked too often", "", List.of());

  private final String meter;
  private final String description;
  private final String label;
  private final List<String> values;

  Counted(String meter, String description, String label, List<String> values) {
    this.meter = meter;
    this.description = description;
    this.label = label;
    this.values = values;
  }

  /** Counts some of a kind. */
  public void add(String value, long number) {
    if (number > 0) {
      counter(value).increment((double) number);
    }
  }

  /** Counts one of a kind. */
  public void one(String value) {
    counter(value).increment();
  }

  private Counter counter(String value) {
    Counter.Builder counter = Counter.builder(meter).description(description);
    return (label.isEmpty() ? counter : counter.tag(label, value)).register(Metrics.globalRegistry);
  }

  /** Makes all of them known, so that they are nought rather than absent. */
  static void declare() {
    for (Counted one : values()) {
      (one.label.isEmpty() ? List.of("") : one.values).forEach(one::counter);
    }
  }
}
