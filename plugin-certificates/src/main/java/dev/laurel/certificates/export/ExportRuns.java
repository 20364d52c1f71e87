package dev.laurel.certificates.export;

import dev.laurel.certificates.audit.AuditLog;
import dev.laurel.certificates.document.Documents;
import dev.laurel.kit.persistence.Database;
import dev.laurel.kit.persistence.RandomId;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.User;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Exports that are made in the background: ask for one, look, take its files, let them go. */
final class ExportRuns {

  /** How long files are there. */
  static final Duration KEPT = Duration.ofDays(7);

  /** Of a run, which is kept as a whole for days. */
  static final int MOST = 20_000;

  private static final int MOST_GOING = 3;
  private static final int PAGE = 100;

  private final Database database;
  private final ExportRunMapper runs;
  private final Exports exports;
  private final Pieces pieces;
  private final AuditLog audit;
  private final Clock clock;
  private final Consumer<String> schedule;

  /**
   * Runs in a database.
   *
   * @param schedule schedules the making of one, in the caller's transaction
   */
  ExportRuns(
      Database database,
      Exports exports,
      Documents documents,
      AuditLog audit,
      Clock clock,
      Consumer<String> schedule) {
    this.database = database;
    this.runs = database.mapper(ExportRunMapper.class);
    this.exports = exports;
    this.pieces = new Pieces(database, documents);
    this.audit = audit;
    this.clock = clock;
    this.schedule = schedule;
  }

  /** What came of asking for one. */
  sealed interface Asked {

    /** It will be made. */
    record Queued(ExportRun run) implements Asked {}

    /** It has nothing, or too much, or too many are being made. */
    record Refused(String code, long number) implements Asked {}
  }

  Asked ask(CourseKey course, Selection selection, Format format, int partSize, User who) {
    long total = exports.count(course, selection, format);
    if (total == 0) {
      return new Asked.Refused("NOTHING_SELECTED", 0);
    }
    if (total > MOST && format.isOfDocuments()) {
      return new Asked.Refused("TOO_MANY_FOR_A_RUN", MOST);
    }
    if (runs.countGoing(course) >= MOST_GOING) {
      return new Asked.Refused("TOO_MANY_EXPORTS", MOST_GOING);
    }
    ExportRun run =
        new ExportRun(
            RandomId.next(),
            course,
            format,
            SelectionJson.write(selection),
            partSize,
            ExportRun.State.QUEUED,
            who.id(),
            AuditLog.name(who),
            clock.instant(),
            null,
            null,
            total,
            0,
            "");
    return database.inTransaction(
        () -> {
          runs.insert(run);
          audit.record(course, who, "EXPORTED", format.name() + " · " + total, "");
          schedule.accept(run.id());
          return new Asked.Queued(run);
        });
  }

  Optional<ExportRun> find(CourseKey course, String id) {
    return runs.find(id).filter(run -> run.courseKey().equals(course));
  }

  List<ExportRun> latest(CourseKey course, int limit) {
    return runs.latest(course, limit);
  }

  List<ExportRun.File> files(ExportRun run) {
    return run.state() == ExportRun.State.READY ? runs.files(run.id()) : List.of();
  }

  Pieces.Reading read(ExportRun.File file) {
    return pieces.read(file.exportId(), file.number());
  }

  /** Deletes the files that are past their time; says of how many exports. */
  int expire() {
    int gone = 0;
    List<ExportRun> page;
    do {
      page = runs.expired(clock.instant(), PAGE);
      for (ExportRun run : page) {
        // First nobody can ask for them, then they go: after a crash in between, the rest later.
        runs.begun(run.id()).forEach(file -> pieces.delete(run.id(), file));
        gone += runs.markExpired(run.id());
      }
    } while (page.size() == PAGE);
    return gone;
  }
}
