package dev.laurel.certificates.monitoring;

import dev.laurel.certificates.generation.GoingRuns;
import dev.laurel.certificates.jobs.Queue;
import dev.laurel.certificates.metrics.Meters;
import dev.laurel.kit.configuration.Source;
import dev.laurel.kit.persistence.Database;
import dev.laurel.kit.web.Readers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** The meters of one connection with a host, from its start until its stop. */
public final class Monitoring implements AutoCloseable {

  private static final double MILLIS = 1000;

  private final Meters meters = Meters.start();
  private final Standings standings;
  private final Readers readers;

  /**
   * Begins to watch.
   *
   * @param jobKinds the kinds of jobs there are
   * @param problem what keeps certificates from being made or handed out, if anything does
   */
  public Monitoring(
      Database database,
      Clock clock,
      Source source,
      Collection<String> jobKinds,
      Supplier<Optional<String>> problem) {
    this.readers = new Readers(source.secret("metrics.token").orElse(""), "LAUREL_METRICS_TOKEN");
    this.standings = new Standings(database, clock);
    jobKinds.forEach(this::showJobs);
    showLetters();
    showRuns();
    meters.show(
        "laurel.well",
        "1 while certificates can be made and handed out, as far as is known",
        () -> problem.get().isEmpty() ? 1 : 0);
  }

  private void showJobs(String kind) {
    show("laurel.jobs.due", "Jobs that are due and nobody is at", kind, Queue.Kind::due);
    show("laurel.jobs.running", "Jobs that a node is at", kind, Queue.Kind::running);
    show("laurel.jobs.failing", "Jobs that failed when last tried", kind, Queue.Kind::failing);
    meters.show(
        "laurel.jobs.lag.seconds",
        "For how long the first of the due jobs has been due",
        () -> of(standing -> age(standing.at(), kind(standing, kind).firstDueAt())),
        "kind",
        kind);
  }

  private void show(String name, String description, String kind, ToLongFunction<Queue.Kind> what) {
    meters.show(
        name,
        description,
        () -> of(standing -> what.applyAsLong(kind(standing, kind))),
        "kind",
        kind);
  }

  private static Queue.Kind kind(Standing standing, String kind) {
    return standing.jobs().stream()
        .filter(one -> one.kind().equals(kind))
        .findFirst()
        .orElseGet(() -> Queue.Kind.none(kind));
  }

  private void showLetters() {
    meters.show(
        "laurel.letters.waiting",
        "News that wait to be mailed",
        () -> of(standing -> standing.letters().waiting()));
    meters.show(
        "laurel.letters.lag.seconds",
        "For how long the first of the waiting news has been waiting",
        () -> of(standing -> age(standing.at(), standing.letters().oldestWaitingAt())));
  }

  private void showRuns() {
    for (RunValue one :
        List.of(
            new RunValue("laurel.runs.going", "Runs that go", GoingRuns.State::runs),
            new RunValue(
                "laurel.runs.obstructed",
                "Runs that something stands in the way of",
                GoingRuns.State::obstructed),
            new RunValue(
                "laurel.runs.learners.due",
                "Learners of the going runs who are due, as far as they are counted",
                GoingRuns.State::due),
            new RunValue(
                "laurel.runs.learners.done",
                "Learners of the going runs who have been gone past",
                GoingRuns.State::done))) {
      meters.show(
          one.name(),
          one.description(),
          () -> of(standing -> one.value().applyAsLong(standing.runs())));
    }
  }

  private record RunValue(String name, String description, ToLongFunction<GoingRuns.State> value) {}

  private @Nullable Number of(Function<Standing, Number> value) {
    Standing standing = standings.now();
    return standing == null ? null : value.apply(standing);
  }

  private static Number age(Instant now, @Nullable Instant since) {
    return since == null ? 0 : Math.max(0, Duration.between(since, now).toMillis() / MILLIS);
  }

  /** The address that shows them. */
  public Object resource() {
    return new MetricsResource(meters, readers);
  }

  @Override
  public void close() {
    meters.close();
    standings.close();
  }
}
