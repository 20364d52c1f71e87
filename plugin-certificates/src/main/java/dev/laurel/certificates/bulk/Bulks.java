package dev.laurel.certificates.bulk;

import dev.laurel.certificates.audit.AuditLog;
import dev.laurel.certificates.certificate.Allowlist;
import dev.laurel.certificates.certificate.Certificates;
import dev.laurel.certificates.jobs.Obstacle;
import dev.laurel.certificates.roster.RosterRow;
import dev.laurel.kit.persistence.Database;
import dev.laurel.kit.persistence.RandomId;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Host;
import dev.laurel.plugin.host.User;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Acts on many: started, done learner by learner in the background, undone. What is done to one
 * learner and what is written down about it are one transaction, so that after a crash nobody is
 * forgotten and nobody done to twice.
 */
public final class Bulks {

  /** The kind of job. */
  public static final String JOB = "bulk";

  private static final Logger LOG = LoggerFactory.getLogger(Bulks.class);
  private static final int PAGE = 500;

  private final Host host;
  private final Database database;
  private final BulkMapper bulks;
  private final BulkTurn turn;
  private final AuditLog audit;
  private final BiConsumer<String, String> schedule;

  /**
   * Acts in a database.
   *
   * @param schedule schedules a job by its id and the id of the act, in the caller's transaction
   */
  public Bulks(
      Host host,
      Database database,
      Certificates certificates,
      Allowlist allowlist,
      AuditLog audit,
      BiConsumer<String, String> schedule) {
    this.host = host;
    this.database = database;
    this.bulks = database.mapper(BulkMapper.class);
    this.turn = new BulkTurn(host, certificates, allowlist);
    this.audit = audit;
    this.schedule = schedule;
  }

  /** The mappers of this feature. */
  public static List<Class<?>> mappers() {
    return List.of(BulkMapper.class);
  }

  /** The names of what can be done. */
  public static List<String> acts() {
    return BulkAct.names();
  }

  /** Starts an act. */
  Bulk start(
      CourseKey course, BulkAct act, Collection<RosterRow> learners, String reason, User who) {
    Bulk bulk =
        new Bulk(
            RandomId.next(),
            course,
            act,
            reason,
            BulkState.QUEUED,
            who.id(),
            AuditLog.name(who),
            host.clock().instant(),
            null,
            null,
            "",
            null);
    List<BulkItem> items = new ArrayList<>();
    for (RosterRow learner : learners) {
      items.add(
          new BulkItem(
              bulk.id(),
              items.size() + 1,
              learner.learner(),
              learner.username(),
              learner.fullName(),
              null,
              "",
              null,
              null,
              null,
              null,
              ""));
    }
    database.inTransaction(
        () -> {
          bulks.insert(bulk);
          for (int from = 0; from < items.size(); from += PAGE) {
            bulks.insertItems(bulk.id(), items.subList(from, Math.min(from + PAGE, items.size())));
          }
          schedule.accept(bulk.id(), bulk.id());
        });
    return bulk;
  }

  /** Starts to undo an act that has ended; says whether it could be. */
  boolean undo(Bulk bulk, User who) {
    return bulk.act().canBeUndone()
        && database.inTransaction(
            () -> {
              boolean begun =
                  bulks.beginUndo(bulk.id(), who.id(), AuditLog.name(who), host.clock().instant())
                      > 0;
              if (begun) {
                // A job of its own: that of the act may not be gone yet.
                schedule.accept(bulk.id() + "-undo", bulk.id());
              }
              return begun;
            });
  }

  Optional<Bulk> find(CourseKey course, String id) {
    return bulks.find(id).filter(one -> one.courseKey().equals(course));
  }

  List<Bulk> latest(CourseKey course, int limit) {
    return bulks.latest(course, limit);
  }

  /** What came of some acts, by their ids. */
  Map<String, Tally> tallies(Collection<Bulk> some) {
    Map<String, Tally> tallies = new HashMap<>();
    if (!some.isEmpty()) {
      bulks
          .counts(some.stream().map(Bulk::id).toList())
          .forEach(count -> tallies.merge(count.bulkId(), Tally.of(count), Tally::plus));
    }
    return tallies;
  }

  Tally tally(Bulk bulk) {
    return tallies(List.of(bulk)).getOrDefault(bulk.id(), Tally.NONE);
  }

  List<BulkItem> items(Bulk bulk, int after, int limit) {
    return bulks.items(bulk.id(), after, limit);
  }

  /** Goes on with an act, or with undoing it, until that has ended. */
  public void run(String id) {
    Bulk bulk = bulks.find(id).filter(one -> one.state().isGoing()).orElse(null);
    if (bulk == null) {
      return;
    }
    bulks.move(id, BulkState.QUEUED, BulkState.RUNNING, null);
    boolean isUndo = bulk.state() == BulkState.UNDOING;
    List<Integer> due;
    do {
      due = bulks.due(id, isUndo, PAGE);
      for (int number : due) {
        if (Thread.currentThread().isInterrupted()) {
          throw new IllegalStateException("Stopped between two learners; it goes on later");
        }
        settle(bulk, number, isUndo);
      }
    } while (!due.isEmpty());
    end(bulk, isUndo);
  }

  private void settle(Bulk bulk, int number, boolean isUndo) {
    try {
      database.inTransaction(() -> take(bulk, number, isUndo));
    } catch (RuntimeException e) {
      if (Obstacle.of(e) != Obstacle.FAULT) {
        // It would be in everyone's way: the job goes on with the same learner when it is gone.
        throw e;
      }
      LOG.atError()
          .addKeyValue("course", bulk.courseKey().value())
          .setCause(e)
          .log("The act {} went wrong for learner {} of it", bulk.id(), number);
      database.inTransaction(
          () -> {
            BulkItem item = bulks.lock(bulk.id(), number).orElseThrow();
            bulks.settle(
                isUndo
                    ? item.undone(BulkItem.Outcome.FAILED, "WENT_WRONG")
                    : item.left(BulkItem.Outcome.FAILED, "WENT_WRONG"));
          });
    }
  }

  private void take(Bulk bulk, int number, boolean isUndo) {
    // The lock lets a node that was thought dead and the one that took over take turns.
    BulkItem item = bulks.lock(bulk.id(), number).orElseThrow();
    boolean isDue = isUndo ? item.undoOutcome() == null : item.outcome() == null;
    if (!isDue) {
      return;
    }
    Optional<Course> course = host.courses().find(bulk.courseKey());
    Optional<User> who = host.users().find(bulk.actor(isUndo));
    if (course.isEmpty() || who.isEmpty()) {
      bulks.settle(
          isUndo
              ? item.undone(BulkItem.Outcome.FAILED, "NOBODY")
              : item.left(BulkItem.Outcome.FAILED, "NOBODY"));
      return;
    }
    bulks.settle(
        isUndo ? turn.undo(bulk, item, who.get()) : turn.act(bulk, course.get(), item, who.get()));
  }

  private void end(Bulk bulk, boolean isUndo) {
    User who = host.users().find(bulk.actor(isUndo)).orElse(null);
    Tally tally = tally(bulk);
    database.inTransaction(
        () -> {
          int moved =
              isUndo
                  ? bulks.move(bulk.id(), BulkState.UNDOING, BulkState.UNDONE, null)
                  : bulks.move(
                      bulk.id(), BulkState.RUNNING, BulkState.FINISHED, host.clock().instant());
          if (moved > 0) {
            audit.record(
                bulk.courseKey(),
                who,
                (isUndo ? "BULK_UNDONE_" : "BULK_") + bulk.act(),
                isUndo
                    ? tally.undone() + " / " + tally.kept()
                    : tally.done() + " / " + (tally.skipped() + tally.failed()),
                isUndo ? "" : bulk.reason());
          }
        });
  }
}
