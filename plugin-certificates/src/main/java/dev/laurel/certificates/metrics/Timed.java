package dev.laurel.certificates.metrics;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/**
 * What is timed on this node, with the bounds that answers are sorted into. The values of a label
 * are few and known beforehand: never a course, a person or a certificate. For any thread.
 */
// What List.of gives does not change.
@SuppressWarnings("ImmutableEnumChecker")
public enum Timed {
  /** Requests, by the template of the address that answered. */
  REQUESTS(
      "laurel.http.requests",
      "Answers to requests, by method, template of the address and status",
      List.of("method", "route", "status"),
      List.of(10, 50, 200, 1000, 5000)),
  /** What the host asks for its pages, as the plugin sees it. */
  CONTRIBUTIONS(
      "laurel.contributions",
      "Parts of the host's pages, as the plugin sees them",
      List.of("kind"),
      List.of(5, 20, 100, 500, 5000)),
  /** Jobs, or the slices of those that are done in slices. */
  JOBS(
      "laurel.jobs",
      "Work in the background, by kind and by what came of it",
      List.of("kind", "outcome"),
      List.of(10, 100, 1000, 10_000, 60_000)),
  /** Compiling a design into a template. */
  COMPILING(
      "laurel.press.compile",
      "Designs compiled into templates",
      List.of(),
      List.of(50, 200, 1000, 5000, 20_000)),
  /** Stamping a certificate, its signature included. */
  STAMPING(
      "laurel.press.stamp",
      "Certificates stamped, signatures included",
      List.of(),
      List.of(1, 5, 20, 100, 1000)),
  /** Signing a document, its time stamp included. */
  SIGNING(
      "laurel.signatures",
      "Documents signed, time stamps included",
      List.of(),
      List.of(1, 5, 20, 100, 1000)),
  /** Calls of the place where documents are. */
  DOCUMENTS(
      "laurel.documents",
      "Documents read and kept, by the place where they are",
      List.of("place", "operation", "outcome"),
      List.of(1, 10, 50, 200, 1000, 5000));

  private final String meter;
  private final String description;
  private final List<String> labels;
  private final List<Integer> milliseconds;

  Timed(String meter, String description, List<String> labels, List<Integer> milliseconds) {
    this.meter = meter;
    this.description = description;
    this.labels = labels;
    this.milliseconds = milliseconds;
  }

  /**
   * Times some work, also where it throws.
   *
   * @param values one for each label
   */
  public <T> T around(Supplier<T> work, String... values) {
    return timer(values).record(work);
  }

  /**
   * The same, where the last label is what came of it: {@code done} or {@code failed}.
   *
   * @param values one for each label but the last
   */
  public <T> T trying(Supplier<T> work, String... values) {
    long began = System.nanoTime();
    boolean isDone = false;
    try {
      T result = work.get();
      isDone = true;
      return result;
    } finally {
      String[] all = Arrays.copyOf(values, values.length + 1);
      all[values.length] = isDone ? "done" : "failed";
      took(System.nanoTime() - began, all);
    }
  }

  /**
   * Says what something took.
   *
   * @param values one for each label
   */
  public void took(long nanos, String... values) {
    timer(values).record(Duration.ofNanos(nanos));
  }

  private Timer timer(String... values) {
    Timer.Builder timer =
        Timer.builder(meter)
            .description(description)
            .serviceLevelObjectives(
                milliseconds.stream().map(Duration::ofMillis).toArray(Duration[]::new));
    for (int i = 0; i < labels.size(); i++) {
      timer.tag(labels.get(i), values[i]);
    }
    return timer.register(Metrics.globalRegistry);
  }

  /** Makes those without labels known, so that they are nought rather than absent. */
  static void declare() {
    for (Timed one : values()) {
      if (one.labels.isEmpty()) {
        one.timer();
      }
    }
  }
}
