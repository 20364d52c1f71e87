package dev.laurel.certificates.export;

import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Caller;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.web.Problem;
import dev.laurel.plugin.host.CourseKey;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;

/** {@code /courses/KEY/exports}: exports that are made in the background. */
@Path("api/v1/courses/{key}/exports")
@Produces(MediaType.APPLICATION_JSON)
public final class ExportRunResource {

  private static final int SHOWN = 50;

  private final Access access;
  private final ExportRuns runs;
  private final ExportAsk ask;
  private final Site site;

  /** The resource. */
  ExportRunResource(Access access, ExportRuns runs, Site site) {
    this.access = access;
    this.runs = runs;
    this.ask = new ExportAsk(access);
    this.site = site;
  }

  /** Asks for one; whoever asked is mailed when it is there. */
  @POST
  public Response start(@Context ContainerRequestContext request, @PathParam("key") CourseKey key) {
    Caller caller = access.staff(request, key);
    ExportRun run = queued(caller, key, request.getUriInfo().getQueryParameters());
    return Response.accepted(json(run, caller))
        .location(URI.create(site.api(key, "/exports/" + run.id())))
        .build();
  }

  ExportRun queued(Caller caller, CourseKey key, MultivaluedMap<String, String> sent) {
    Format format = ask.format(caller, sent.getFirst("format"));
    ExportRuns.Asked asked =
        runs.ask(
            key,
            ask.selection(caller, sent, format),
            format,
            ask.partSize(caller, sent.getFirst("partSize")),
            caller.user());
    if (asked instanceof ExportRuns.Asked.Refused refused) {
      throw Problem.of(
              409,
              refused.code(),
              site.messages().text(caller.locale(), "export." + refused.code(), refused.number()))
          .exception();
    }
    return ((ExportRuns.Asked.Queued) asked).run();
  }

  /** The latest. */
  @GET
  public Object list(@Context ContainerRequestContext request, @PathParam("key") CourseKey key) {
    Caller caller = access.staff(request, key);
    return new ExportJson.Listing(
        runs.latest(key, SHOWN).stream().map(run -> json(run, caller)).toList());
  }

  /** One of them. */
  @GET
  @Path("{id}")
  public Object get(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      @PathParam("id") String id) {
    Caller caller = access.staff(request, key);
    return json(run(caller, key, id), caller);
  }

  /** A file of one. */
  @GET
  @Path("{id}/files/{number}")
  @Produces(MediaType.WILDCARD)
  public Response file(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      @PathParam("id") String id,
      @PathParam("number") String number) {
    Caller caller = access.staff(request, key);
    ExportRun run = run(caller, key, id);
    if (run.state() == ExportRun.State.EXPIRED) {
      throw Problem.of(410, "EXPORT_EXPIRED", gone(run, caller)).exception();
    }
    ExportRun.File file =
        runs.files(run).stream()
            .filter(one -> String.valueOf(one.number()).equals(number))
            .findFirst()
            .orElseThrow(() -> access.missing(caller.locale(), "NO_SUCH_EXPORT"));
    Pieces.Reading reading = runs.read(file);
    StreamingOutput output = reading::writeTo;
    return Response.ok(output, run.format().type())
        .header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"")
        .header("Content-Length", file.bytes())
        .build();
  }

  private ExportRun run(Caller caller, CourseKey key, String id) {
    return runs.find(key, id).orElseThrow(() -> access.missing(caller.locale(), "NO_SUCH_EXPORT"));
  }

  private ExportJson json(ExportRun run, Caller caller) {
    String problem =
        run.state() == ExportRun.State.EXPIRED
            ? gone(run, caller)
            : run.problem().isEmpty()
                ? null
                : site.messages().text(caller.locale(), "export.FAILED_" + run.problem());
    return ExportJson.of(run, runs.files(run), problem, site);
  }

  private String gone(ExportRun run, Caller caller) {
    return site.messages()
        .text(
            caller.locale(),
            run.problem().isEmpty() ? "export.GONE" : "export.GONE_" + run.problem());
  }
}
