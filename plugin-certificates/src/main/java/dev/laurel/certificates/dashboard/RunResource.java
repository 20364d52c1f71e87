package dev.laurel.certificates.dashboard;

import dev.laurel.certificates.certificate.Regenerated;
import dev.laurel.certificates.generation.Generation;
import dev.laurel.certificates.generation.Generations;
import dev.laurel.certificates.web.Caller;
import dev.laurel.kit.web.Problem;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.User;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What staff do with runs: the forms of the tab, and the page that tells what a run would do. */
@Path("courses/{key}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public final class RunResource {

  private final Dashboard.Parts parts;
  private final CourseActions actions;

  RunResource(Dashboard.Parts parts, CourseActions actions) {
    this.parts = parts;
    this.actions = actions;
  }

  private Caller staff(ContainerRequestContext request, CourseKey key) {
    return parts.access().staff(request, key);
  }

  private Response back(CourseKey key, String did) {
    return Response.seeOther(URI.create(parts.site().tab(key) + "?did=" + did + "#notice")).build();
  }

  /** What a run would do. */
  @GET
  @Path("preview")
  public String preview(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      @QueryParam("show") @DefaultValue("") String show,
      @QueryParam("after") @DefaultValue("") String after) {
    Caller caller = staff(request, key);
    RunPreview preview =
        new RunPreview(parts, parts.preview(), actions.course(key, caller), caller.locale());
    return parts
        .site()
        .framed(
            request,
            preview.page(show, after, parts.site().csrfToken(request)),
            caller.locale(),
            parts.site().messages().text(caller.locale(), "dashboard.PREVIEW_TITLE"),
            false);
  }

  /** Asked by that page until a large course is counted. */
  @GET
  @Path("preview/counting")
  public Response counting(
      @Context ContainerRequestContext request, @PathParam("key") CourseKey key) {
    Caller caller = staff(request, key);
    boolean isCounted = parts.preview().count(actions.course(key, caller)).isPresent();
    String words = parts.site().messages().text(caller.locale(), "dashboard.PREVIEW_COUNTING");
    return Response.ok("<div class=\"l-note l-info\"><div>" + words + "</div></div>")
        .header("X-Laurel-Finished", isCounted)
        .build();
  }

  /** Starts a run. */
  @POST
  @Path("generations")
  public Response generate(
      @Context ContainerRequestContext request, @PathParam("key") CourseKey key) {
    Caller caller = staff(request, key);
    parts.preview().forget(key);
    return going(
        key, caller, parts.generations().start(actions.issuing(key, caller), caller.user()));
  }

  private Response going(CourseKey key, Caller caller, Generations.Started started) {
    if (started instanceof Generations.Started.Busy) {
      throw Problem.of(
              409,
              "ANOTHER_RUN_GOES",
              parts.site().messages().text(caller.locale(), "certificate.ANOTHER_RUN_GOES"))
          .exception();
    }
    return back(key, "RUN");
  }

  /** Issues anew to holders by the status of what they hold. */
  @POST
  @Path("regenerations")
  public Response regenerate(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      @FormParam("status") @Nullable List<String> statuses,
      @FormParam("reason") @Nullable String reason) {
    Caller caller = staff(request, key);
    Set<Regenerated> chosen = EnumSet.noneOf(Regenerated.class);
    for (Regenerated which : Regenerated.values()) {
      if (statuses != null && statuses.contains(which.name())) {
        chosen.add(which);
      }
    }
    if (chosen.isEmpty()) {
      String choose = parts.site().messages().text(caller.locale(), "dashboard.CHOOSE_STATUS");
      throw parts.access().wrong(caller, List.of(new Problem.FieldError("status", choose)));
    }
    return going(
        key,
        caller,
        parts
            .generations()
            .regenerate(
                actions.issuing(key, caller),
                caller.user(),
                chosen,
                parts.acts().reason(caller, reason)));
  }

  /** Cancels a run. */
  @POST
  @Path("generations/{id}/cancel")
  public Response cancel(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      @PathParam("id") String id) {
    Caller caller = staff(request, key);
    parts
        .generations()
        .find(key, id)
        .ifPresent(run -> parts.generations().cancel(run, caller.user()));
    return back(key, "RUN_CANCELLED");
  }

  /** Goes on with a cancelled run. */
  @POST
  @Path("generations/{id}/resume")
  public Response resume(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      @PathParam("id") String id) {
    Caller caller = staff(request, key);
    actions.resume(key, id, caller);
    return back(key, "RUN_RESUMED");
  }

  /** Tries those again who could not be printed: the one who is named, or all. */
  @POST
  @Path("generations/{id}/retry")
  public Response retry(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      @PathParam("id") String id,
      @FormParam("username") @Nullable List<String> usernames) {
    Caller caller = staff(request, key);
    List<User> some =
        usernames == null
            ? List.of()
            : usernames.stream().map(name -> parts.acts().learner(caller, name)).toList();
    return back(key, "RETRIED&n=" + actions.retry(key, id, some, caller).issued());
  }

  /** The run as it goes, for the page that follows it. */
  @GET
  @Path("run")
  public Response run(@Context ContainerRequestContext request, @PathParam("key") CourseKey key) {
    Caller caller = staff(request, key);
    List<Generation> latest = parts.generations().latest(key, 1);
    if (latest.isEmpty()) {
      return Response.noContent().build();
    }
    RunPage.View page =
        new RunPage.View(
            parts.site().course(key, ""),
            parts.site().csrfToken(request),
            new RunView(parts, caller.locale()).of(latest.get(0)),
            parts.certificates().state(key).isEnabled());
    return Response.ok(parts.site().draw(page, caller.locale()).value())
        .header("X-Laurel-Finished", !latest.get(0).isGoing())
        .build();
  }
}
