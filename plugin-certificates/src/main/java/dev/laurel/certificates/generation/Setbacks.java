package dev.laurel.certificates.generation;

import dev.laurel.certificates.certificate.IssueOutcome;
import dev.laurel.certificates.jobs.Obstacle;
import dev.laurel.certificates.metrics.Counted;
import dev.laurel.kit.persistence.Database;
import dev.laurel.kit.persistence.RandomId;
import dev.laurel.plugin.host.Enrolment;
import dev.laurel.plugin.host.Host;
import dev.laurel.plugin.host.User;
import dev.laurel.plugin.host.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is done about a chunk that could not be done: its range rests, and the others go on. Where
 * the fault may be one of some of its learners, these are cut off in halves until one is left, so
 * that all others get theirs; who still fails after many tries is one of those who could not be
 * printed, and is tried again as these are.
 */
final class Setbacks {

  private static final Logger LOG = LoggerFactory.getLogger(Setbacks.class);

  /** While so many pieces are open it is not a few learners that stand in the way. */
  private static final int MOST_PIECES = 64;

  /** Of one learner: a quarter of an hour, in which what is down comes back. */
  private static final int MOST_TRIES = 35;

  private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

  private final Host host;
  private final Database database;
  private final GenerationMapper runs;
  private final RangeMapper ranges;

  Setbacks(Host host, Database database) {
    this.host = host;
    this.database = database;
    this.runs = database.mapper(GenerationMapper.class);
    this.ranges = database.mapper(RangeMapper.class);
  }

  /**
   * A chunk that was tried.
   *
   * @param range the range as it was
   * @param learners those of the chunk; none when not even they could be read
   */
  record Attempt(Range range, List<Enrolment> learners) {}

  /**
   * Notes that a chunk could not be done.
   *
   * @throws RuntimeException when that cannot be noted either
   */
  void note(Attempt attempt, RuntimeException thrown) {
    Obstacle obstacle = Obstacle.of(thrown);
    String number = RandomId.next();
    Range range = attempt.range();
    Counted.SETBACKS.one(obstacle.name().toLowerCase(Locale.ROOT));
    LOG.atError()
        .addKeyValue("run", range.generationId())
        .setCause(thrown)
        .log("Fault {}: {} in a chunk behind {}", number, obstacle, range.afterUser());
    database.inTransaction(
        () -> {
          // Nobody works on the run meanwhile; whoever was quicker than this may have done it.
          Optional<Integer> failed =
              runs.lockGoing(range.generationId()) ? ranges.failures(range) : Optional.empty();
          failed.ifPresent(failures -> note(attempt, obstacle, failures, number));
        });
  }

  /**
   * Notes that a run as a whole could not go on, where that can be noted.
   *
   * @return what was thrown, to be thrown on
   */
  RuntimeException noteOfRun(String run, RuntimeException thrown) {
    Obstacle obstacle = Obstacle.of(thrown);
    String number = RandomId.next();
    LOG.atError()
        .addKeyValue("run", run)
        .setCause(thrown)
        .log("Fault {}: {} in a run", number, obstacle);
    try {
      Instant until = host.clock().instant().plus(Rest.LONGEST);
      runs.noteFault(run, obstacle + "\n" + number, until);
    } catch (RuntimeException e) {
      thrown.addSuppressed(e);
    }
    return thrown;
  }

  private void note(Attempt attempt, Obstacle obstacle, int failures, String number) {
    Range range = attempt.range();
    boolean mayBeSome = obstacle == Obstacle.FAULT && !attempt.learners().isEmpty();
    if (mayBeSome && attempt.learners().size() == 1 && failures >= MOST_TRIES) {
      giveUp(range, attempt.learners().get(0).learner(), number);
    } else if (mayBeSome && attempt.learners().size() > 1 && isSplit(range, failures)) {
      int half = attempt.learners().size() / 2;
      UserId until = attempt.learners().get(half - 1).learner();
      ranges.cutOff(range, until);
      ranges.moveBehind(range, until);
      // Both halves are tried at once: one of them is well.
      ranges.rest(range.behind(until), 0, obstacle + "\n" + number, null);
    } else {
      Instant until = host.clock().instant().plus(Rest.after(failures));
      ranges.rest(range, failures + 1, obstacle + "\n" + number, until);
    }
  }

  private boolean isSplit(Range range, int failures) {
    return (range.isPiece() || failures > 0)
        && ranges.countPieces(range.generationId()) < MOST_PIECES;
  }

  private void giveUp(Range range, UserId learner, String number) {
    Optional<User> user = found(learner);
    runs.insertFailures(
        range.generationId(),
        List.of(
            new IssueOutcome.Failed(
                learner,
                user.map(User::username).orElse(learner.value()),
                user.map(User::fullName).orElse(learner.value()),
                "FAULT\n" + number)));
    ranges.advance(range.after(learner, 0, 1, false));
  }

  private Optional<User> found(UserId learner) {
    try {
      return host.users().find(learner);
    } catch (RuntimeException e) {
      LOG.warn("The name of {} cannot be had either", learner, e);
      return Optional.empty();
    }
  }

  /** How long until something is left to do of a run, if what is left of it rests. */
  Optional<Duration> rest(String run) {
    Instant now = host.clock().instant();
    return ranges
        .resting(run)
        .map(resting -> Duration.between(now, resting.until()))
        .map(rest -> rest.compareTo(Rest.LONGEST) > 0 ? LOOK_AGAIN : rest)
        // Its rest is over, and somebody is at it by now: no reason to ask without a pause.
        .map(rest -> rest.compareTo(LOOK_AGAIN) < 0 ? LOOK_AGAIN : rest);
  }
}
