package dev.laurel.certificates.export;

import dev.laurel.certificates.web.Site;
import dev.laurel.plugin.host.CourseKey;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An export that is made in the background, as JSON.
 *
 * @param problem why it failed, in words
 */
record ExportJson(
    String id,
    String format,
    String state,
    long total,
    long done,
    String requestedBy,
    Instant requestedAt,
    @Nullable Instant finishedAt,
    @Nullable Instant expiresAt,
    @Nullable String problem,
    List<File> files) {

  /** A file of it. */
  record File(int number, String name, long certificates, long bytes, String url) {}

  /** The parts of a selection. */
  record Parts(long total, int partSize, List<Part> parts) {}

  /** A part, and where it is. */
  record Part(int part, long certificates, String url) {}

  /** Several exports. */
  record Listing(List<ExportJson> exports) {}

  static ExportJson of(
      ExportRun run, List<ExportRun.File> files, @Nullable String problem, Site site) {
    return new ExportJson(
        run.id(),
        run.format().name().toLowerCase(Locale.ROOT),
        run.state().name(),
        run.total(),
        run.done(),
        run.requester(),
        run.requestedAt(),
        run.finishedAt(),
        run.expiresAt(),
        problem,
        files.stream()
            .map(
                file ->
                    new File(
                        file.number(),
                        file.name(),
                        file.certificates(),
                        file.bytes(),
                        address(site, run.courseKey(), file)))
            .toList());
  }

  static String address(Site site, CourseKey course, ExportRun.File file) {
    return site.api(course, "/exports/" + file.exportId() + "/files/" + file.number());
  }
}
