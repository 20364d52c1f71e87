package dev.laurel.certificates.dashboard;

import dev.laurel.certificates.course.ExampleOutcome;
import dev.laurel.certificates.web.Caller;
import dev.laurel.certificates.web.ProblemPages;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.web.Messages;
import dev.laurel.kit.web.ProblemException;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.User;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The forms of the tab: each does one thing, and then shows the tab again. */
@Path("courses/{key}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public final class DashboardResource {

  private final Dashboard.Parts parts;
  private final CourseActions actions;
  private final Figures figures;

  DashboardResource(Dashboard.Parts parts, CourseActions actions, Figures figures) {
    this.parts = parts;
    this.actions = actions;
    this.figures = figures;
  }

  private Caller staff(ContainerRequestContext request, CourseKey key) {
    return parts.access().staff(request, key);
  }

  private Response back(CourseKey key, String did) {
    return Response.seeOther(URI.create(parts.site().tab(key) + "?did=" + did + "#notice")).build();
  }

  /** Makes the examples and enables. */
  @POST
  @Path("examples")
  public Response examples(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      @FormParam("enableAnyway") @Nullable String anyway) {
    Caller caller = staff(request, key);
    ExampleOutcome.Made made = actions.makeExamples(key, anyway != null, caller);
    return back(key, made.isEnabled() ? "ENABLED" : "NOT_ENABLED");
  }

  /** Disables. */
  @POST
  @Path("disable")
  public Response disable(
      @Context ContainerRequestContext request, @PathParam("key") CourseKey key) {
    actions.disable(key, staff(request, key));
    return back(key, "DISABLED");
  }

  /** Switches learner-generated certificates. */
  @POST
  @Path("learner-generated")
  public Response learnerGenerated(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      @FormParam("enabled") @Nullable String enabled) {
    boolean allowed = "true".equals(enabled);
    actions.allowLearners(key, allowed, staff(request, key));
    return back(key, allowed ? "LEARNERS_ON" : "LEARNERS_OFF");
  }

  /** Assigns a template. */
  @POST
  @Path("modes/{mode}/template")
  public Response assign(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      @PathParam("mode") String mode,
      @FormParam("templateId") @Nullable String template,
      @FormParam("confirm") @Nullable String confirm) {
    actions.assign(
        key, mode, template == null ? "" : template, confirm != null, staff(request, key));
    return back(key, "ASSIGNED");
  }

  /** Asked by the tab until a large course is counted. */
  @GET
  @Path("counting")
  public Response counting(
      @Context ContainerRequestContext request, @PathParam("key") CourseKey key) {
    Caller caller = parts.access().staff(request, key);
    boolean isCounted = figures.look(actions.course(key, caller)).isPresent();
    String words = parts.site().messages().text(caller.locale(), "dashboard.COUNTING");
    return Response.ok("<div class=\"l-note l-info\"><div>" + words + "</div></div>")
        .header("X-Laurel-Finished", isCounted)
        .build();
  }

  /** Issues a certificate anew. */
  @POST
  @Path("certificates/{username}/reissue")
  public Response reissue(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      @PathParam("username") String username,
      @FormParam("reason") @Nullable String reason) {
    parts.acts().reissue(staff(request, key), key, username, reason);
    return back(key, "REISSUED");
  }

  /** Takes a certificate back. */
  @POST
  @Path("certificates/{username}/revoke")
  public Response revoke(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      @PathParam("username") String username,
      @FormParam("reason") @Nullable String reason) {
    parts.acts().revoke(staff(request, key), key, username, reason);
    return back(key, "REVOKED");
  }

  /** Takes the certificate of a learner back who is named in the form. */
  @POST
  @Path("invalidations")
  public Response invalidate(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      @FormParam("username") @Nullable String username,
      @FormParam("reason") @Nullable String reason) {
    Caller caller = staff(request, key);
    try {
      parts.acts().revoke(caller, key, username, reason);
    } catch (ProblemException e) {
      return again(request, caller, key, NamedPage.Act.INVALIDATION, username, reason, e);
    }
    return back(key, "REVOKED");
  }

  /** Makes a certificate valid again. */
  @POST
  @Path("certificates/{username}/restore")
  public Response restore(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      @PathParam("username") String username) {
    parts.acts().restore(staff(request, key), key, username, "");
    return back(key, "RESTORED");
  }

  /** Adds an exception. */
  @POST
  @Path("exceptions")
  public Response allow(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      @FormParam("username") @Nullable String username,
      @FormParam("reason") @Nullable String reason) {
    Caller caller = staff(request, key);
    User learner;
    try {
      learner = parts.acts().allow(caller, key, username, reason);
    } catch (ProblemException e) {
      return again(request, caller, key, NamedPage.Act.EXCEPTION, username, reason, e);
    }
    boolean isEnrolled = parts.host().enrolments().find(key, learner.id()).isPresent();
    return back(key, isEnrolled ? "EXCEPTION" : "EXCEPTION_NOT_ENROLLED");
  }

  /** The form again, with what was typed and what is wrong with it. */
  private Response again(
      ContainerRequestContext request,
      Caller caller,
      CourseKey key,
      NamedPage.Act act,
      @Nullable String username,
      @Nullable String reason,
      ProblemException why) {
    if (!ProblemPages.readsPages(request)) {
      throw why;
    }
    boolean isReason =
        why.problem().errors().stream().anyMatch(error -> error.field().equals("reason"));
    String words = why.problem().inOneLine();
    Site site = parts.site();
    Messages.InLanguage messages = site.messages().in(caller.locale());
    String title = messages.text("dashboard." + act.title());
    NamedPage.View view =
        new NamedPage.View(
            parts.host().courses().find(key).map(Course::title).orElse(key.value()),
            title,
            messages.text("dashboard." + act.help()),
            site.course(key, "/" + act.place()),
            site.tab(key) + "#" + act.place(),
            site.csrfToken(request),
            act.prefix(),
            new NamedPage.Typed(
                username == null ? "" : username,
                reason == null ? "" : reason,
                isReason ? "" : words,
                isReason ? words : ""),
            messages.text("dashboard." + act.button()),
            act == NamedPage.Act.INVALIDATION);
    return Response.status(why.problem().status())
        .entity(site.framed(request, view, caller.locale(), title, false))
        .build();
  }

  /** Removes an exception. */
  @POST
  @Path("exceptions/{username}/remove")
  public Response disallow(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      @PathParam("username") String username) {
    parts.acts().disallow(staff(request, key), key, username);
    return back(key, "EXCEPTION_REMOVED");
  }
}
