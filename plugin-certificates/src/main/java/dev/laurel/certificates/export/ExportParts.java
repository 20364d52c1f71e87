package dev.laurel.certificates.export;

import dev.laurel.certificates.audit.AuditLog;
import dev.laurel.certificates.certificate.Pdfs;
import dev.laurel.certificates.document.Documents;
import dev.laurel.certificates.mail.Letters;
import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.persistence.Database;
import dev.laurel.plugin.host.Host;
import java.util.List;
import java.util.function.Consumer;

/** The exports of a plugin, put together: what answers calls, and what works in the background. */
public final class ExportParts {

  /** The kind of job; its payload is an export's id. */
  public static final String JOB = "export";

  private final Host host;
  private final Access access;
  private final Site site;
  private final Exports exports;
  private final ExportRuns runs;
  private final ExportTask task;

  /** What they are made of. */
  public record Needs(
      Host host, Access access, Site site, Database database, AuditLog audit, Letters letters) {}

  /**
   * Exports of a database.
   *
   * @param schedule schedules the making of one, in the caller's transaction
   */
  public ExportParts(Needs needs, Documents documents, Pdfs pdfs, Consumer<String> schedule) {
    this.host = needs.host();
    this.access = needs.access();
    this.site = needs.site();
    this.exports = new Exports(needs.database(), pdfs);
    this.runs =
        new ExportRuns(needs.database(), exports, documents, needs.audit(), host.clock(), schedule);
    this.task = new ExportTask(host, needs.database(), exports, documents, needs.letters(), site);
  }

  /** What answers calls. */
  public List<Object> resources() {
    return List.of(
        new ExportResource(access, exports, site),
        new ExportRunResource(access, runs, site),
        new ExportPageResource(access, exports, runs, host.courses(), site));
  }

  /** The work of a job of kind {@link #JOB}. */
  public void make(String id) {
    task.run(id);
  }

  /** Deletes the files that are past their time. */
  public void expire() {
    runs.expire();
  }
}
