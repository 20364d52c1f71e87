package dev.laurel.certificates.export;

import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Caller;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.web.Problem;
import dev.laurel.plugin.host.CourseKey;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was issued as a list, an archive or one PDF for a printer; all of it, or a selection. */
@Path("api/v1/courses/{key}")
public final class ExportResource {

  /** An archive keeps its list of files in memory until it ends. */
  private static final int MOST_IN_ARCHIVE = 100_000;

  /** A page takes some kilobytes of memory until the file is written. */
  private static final int MOST_IN_PDF = 5_000;

  private final Access access;
  private final Exports exports;
  private final ExportAsk ask;
  private final Site site;

  /** The resource. */
  ExportResource(Access access, Exports exports, Site site) {
    this.access = access;
    this.exports = exports;
    this.ask = new ExportAsk(access);
    this.site = site;
  }

  /** The list. */
  @GET
  @Path("certificates.csv")
  @Produces("text/csv; charset=utf-8")
  public Response csv(@Context ContainerRequestContext request, @PathParam("key") CourseKey key) {
    return file(request, key, Format.CSV);
  }

  /** PDFs in an archive. */
  @GET
  @Path("certificates.zip")
  @Produces("application/zip")
  public Response zip(@Context ContainerRequestContext request, @PathParam("key") CourseKey key) {
    return file(request, key, Format.ZIP);
  }

  /** One PDF for a printer. */
  @GET
  @Path("certificates.pdf")
  @Produces("application/pdf")
  public Response pdf(@Context ContainerRequestContext request, @PathParam("key") CourseKey key) {
    return file(request, key, Format.PDF);
  }

  private Response file(ContainerRequestContext request, CourseKey key, Format format) {
    Caller caller = access.staff(request, key);
    var sent = request.getUriInfo().getQueryParameters();
    Selection selection = ask.selection(caller, sent, format);
    int size = ask.partSize(caller, sent.getFirst("partSize"));
    Integer part = ask.part(caller, sent.getFirst("part")).orElse(null);
    if (part != null) {
      List<Exports.Part> parts = exports.parts(key, selection, format, size);
      if (part > parts.size() && part > 1) {
        throw Problem.of(
                404,
                "NO_SUCH_PART",
                site.messages().text(caller.locale(), "export.NO_SUCH_PART", part, parts.size()))
            .exception();
      }
      selection = parts.isEmpty() ? selection : parts.get(part - 1).selection();
    } else if (format.isOfDocuments()) {
      bounded(caller, key, selection, format);
    }
    ExportFile file =
        new ExportFile(exports, key, selection, format, site.messages(), caller.locale());
    if (format.isOfDocuments() && file.isEmpty()) {
      throw Problem.of(
              404,
              "NOTHING_SELECTED",
              site.messages().text(caller.locale(), "export.NOTHING_SELECTED"))
          .exception();
    }
    boolean isForSpreadsheet = format == Format.CSV && sent.containsKey("spreadsheet");
    StreamingOutput output =
        out -> {
          if (isForSpreadsheet) {
            ExportFile.mark(out);
          }
          file.writeTo(out, done -> {});
        };
    return Response.ok(output, format.type())
        .header(
            "Content-Disposition",
            "attachment; filename=\"" + FileName.ofCourse(key, part, format) + "\"")
        .build();
  }

  private void bounded(Caller caller, CourseKey key, Selection selection, Format format) {
    int most = format == Format.PDF ? MOST_IN_PDF : MOST_IN_ARCHIVE;
    long number = exports.count(key, selection, format);
    if (number > most) {
      throw Problem.of(
              422,
              "TOO_MANY_FOR_ONE_FILE",
              site.messages().text(caller.locale(), "export.TOO_MANY_FOR_ONE_FILE", number, most))
          .exception();
    }
  }

  /** Which parts a selection has, and where each is. */
  @GET
  @Path("certificates.parts")
  @Produces(MediaType.APPLICATION_JSON)
  public Object parts(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      @QueryParam("format") @Nullable String word) {
    Caller caller = access.staff(request, key);
    var sent = request.getUriInfo().getQueryParameters();
    Format format = ask.format(caller, word == null ? "zip" : word);
    Selection selection = ask.selection(caller, sent, format);
    int size = ask.partSize(caller, sent.getFirst("partSize"));
    List<Exports.Part> parts = exports.parts(key, selection, format, size);
    return new ExportJson.Parts(
        exports.count(key, selection, format),
        size,
        parts.stream()
            .map(
                part ->
                    new ExportJson.Part(
                        part.number(),
                        part.certificates(),
                        part.selection().address(site, key, format)))
            .toList());
  }
}
