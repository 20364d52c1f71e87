package dev.laurel.certificates.export;

import dev.laurel.certificates.certificate.CertificateId;
import dev.laurel.certificates.document.Documents;
import dev.laurel.certificates.jobs.Obstacle;
import dev.laurel.certificates.mail.Letters;
import dev.laurel.certificates.mail.News;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.persistence.Database;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.Host;
import dev.laurel.plugin.host.User;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Makes the files of an export, one part after the other. A finished file stays; after a crash, or
 * while documents cannot be reached, the one that was being made is begun again.
 */
final class ExportTask {

  private final Host host;
  private final Database database;
  private final ExportRunMapper runs;
  private final Exports exports;
  private final Pieces pieces;
  private final Letters letters;
  private final Site site;

  /** A task on a database. */
  ExportTask(
      Host host,
      Database database,
      Exports exports,
      Documents documents,
      Letters letters,
      Site site) {
    this.host = host;
    this.database = database;
    this.runs = database.mapper(ExportRunMapper.class);
    this.exports = exports;
    this.pieces = new Pieces(database, documents);
    this.letters = letters;
    this.site = site;
  }

  /** Makes an export, or goes on with it. */
  void run(String id) {
    runs.begin(id);
    ExportRun run = runs.find(id).filter(ExportRun::isGoing).orElse(null);
    if (run == null) {
      return;
    }
    Optional<Course> course = host.courses().find(run.courseKey());
    Optional<User> who = host.users().find(run.requestedBy());
    if (course.isEmpty()
        || who.isEmpty()
        || !host.courses().isStaff(run.courseKey(), run.requestedBy())) {
      // Deleted meanwhile, or no longer to be trusted with names.
      abandon(run);
      return;
    }
    try {
      make(run, who.get().locale());
    } catch (IOException e) {
      throw held(run, new UncheckedIOException(e));
    } catch (RuntimeException e) {
      throw held(run, e);
    }
    finish(run, course.get());
  }

  /** Says what stands in the way until it is tried again. */
  private RuntimeException held(ExportRun run, RuntimeException thrown) {
    try {
      runs.hold(run.id(), Obstacle.of(thrown).name());
    } catch (RuntimeException e) {
      thrown.addSuppressed(e);
    }
    return thrown;
  }

  private void make(ExportRun run, Locale locale) throws IOException {
    List<ExportRun.File> before = runs.files(run.id());
    long done = before.stream().mapToLong(ExportRun.File::certificates).sum();
    CertificateId after = before.isEmpty() ? null : before.get(before.size() - 1).lastId();
    if (!before.isEmpty() && after == null) {
      // The last file, which goes on to the end, is there already.
      return;
    }
    Selection whole = SelectionJson.read(run.selection());
    Selection rest = before.isEmpty() ? whole : whole.between(after, whole.until());
    if (run.format() == Format.CSV) {
      if (before.isEmpty()) {
        String name = FileName.ofCourse(run.courseKey(), null, Format.CSV);
        file(run, new Exports.Part(1, run.total(), whole), 0, name, locale);
      }
      return;
    }
    List<Exports.Part> parts = exports.parts(run.courseKey(), rest, run.format(), run.partSize());
    boolean isOne = before.isEmpty() && parts.size() == 1;
    for (Exports.Part part : parts) {
      int number = before.size() + part.number();
      String name = FileName.ofCourse(run.courseKey(), isOne ? null : number, run.format());
      done +=
          file(
              run,
              new Exports.Part(number, part.certificates(), part.selection()),
              done,
              name,
              locale);
    }
  }

  private int file(ExportRun run, Exports.Part part, long done, String name, Locale locale)
      throws IOException {
    ExportFile file =
        new ExportFile(
            exports, run.courseKey(), part.selection(), run.format(), site.messages(), locale);
    int[] taken = {0};
    Pieces.Writing out = pieces.write(run.id(), part.number());
    try (out) {
      if (run.format() == Format.CSV) {
        ExportFile.mark(out);
      }
      file.writeTo(
          out,
          number -> {
            if (Thread.currentThread().isInterrupted()) {
              throw new IllegalStateException(
                  "Stopped between two pages; the export goes on later");
            }
            taken[0] = number;
            runs.progress(run.id(), done + number);
          });
    }
    runs.insertFile(
        new ExportRun.File(
            run.id(), part.number(), name, taken[0], out.written(), part.selection().until()));
    return taken[0];
  }

  private void finish(ExportRun run, Course course) {
    Instant now = host.clock().instant();
    database.inTransaction(
        () -> {
          if (runs.end(run.id(), ExportRun.State.READY, "", now, now.plus(ExportRuns.KEPT)) > 0) {
            letters.put(
                run.requestedBy(),
                new News(
                    "EXPORT",
                    run.id(),
                    List.of(
                        course.title(),
                        String.valueOf(run.total()),
                        String.valueOf(ExportRuns.KEPT.toDays())),
                    "",
                    site.course(run.courseKey(), "/exports")));
          }
        });
  }

  private void abandon(ExportRun run) {
    runs.begun(run.id()).forEach(file -> pieces.delete(run.id(), file));
    runs.end(run.id(), ExportRun.State.FAILED, "NOT_STAFF", host.clock().instant(), null);
  }
}
