package dev.laurel.certificates.dashboard;

import dev.laurel.certificates.certificate.Regenerated;
import dev.laurel.certificates.generation.Generation;
import dev.laurel.certificates.generation.RunActs;
import dev.laurel.certificates.web.Caller;
import dev.laurel.kit.web.Problem;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.UserId;
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
    RunActs runs = parts.runs();
    runs.start(caller, runs.issuing(caller, key), Set.of(), "");
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
    RunActs runs = parts.runs();
    runs.start(
        caller, runs.issuing(caller, key), chosen, parts.access().reason(caller, reason, true));
    return back(key, "RUN");
  }

  /** Cancels a run. */
  @POST
  @Path("generations/{id}/cancel")
  public Response cancel(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      @PathParam("id") String id) {
    Caller caller = staff(request, key);
    parts.generations().cancel(parts.runs().run(caller, key, id), caller.user());
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
    parts.runs().resume(caller, key, id);
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
    List<UserId> some =
        usernames == null || usernames.isEmpty()
            ? null
            : usernames.stream().map(name -> parts.acts().learner(caller, name).id()).toList();
    return back(key, "RETRIED&n=" + parts.runs().retry(caller, key, id, some).issued());
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
