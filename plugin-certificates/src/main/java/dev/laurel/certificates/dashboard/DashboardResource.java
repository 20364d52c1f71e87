package dev.laurel.certificates.dashboard;

import dev.laurel.certificates.certificate.AllowlistCsv;
import dev.laurel.certificates.certificate.Certificate;
import dev.laurel.certificates.certificate.Certificates;
import dev.laurel.certificates.certificate.Lifecycle;
import dev.laurel.certificates.course.ExampleOutcome;
import dev.laurel.certificates.web.Caller;
import dev.laurel.kit.web.Problem;
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
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.glassfish.jersey.media.multipart.FormDataParam;
import org.jspecify.annotations.Nullable;

/** The forms of the tab: each does one thing, and then shows the tab again. */
@Path("courses/{key}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public final class DashboardResource {

  private static final int LONGEST_REASON = 500;

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
    Caller caller = staff(request, key);
    done(
        caller,
        parts
            .issued()
            .reissue(
                actions.course(key, caller),
                live(caller, key, username),
                reason(caller, reason),
                caller.user()));
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
    Caller caller = staff(request, key);
    move(caller, key, username, Lifecycle.Act.REVOKE, reason(caller, reason));
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
    return revoke(request, key, username == null ? "" : username.strip(), reason);
  }

  /** Makes a certificate valid again. */
  @POST
  @Path("certificates/{username}/restore")
  public Response restore(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      @PathParam("username") String username) {
    Caller caller = staff(request, key);
    move(caller, key, username, Lifecycle.Act.RESTORE, "");
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
    User learner = learner(caller, username == null ? "" : username.strip());
    parts.allowlist().add(key, Map.of(learner, reason(caller, reason)), caller.user());
    return back(key, "EXCEPTION");
  }

  /** Adds the exceptions of a file, all or none. */
  @POST
  @Path("exceptions.csv")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response allowAll(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      @FormDataParam("file") @Nullable InputStream file,
      @FormDataParam("_csrf") @Nullable String csrf)
      throws IOException {
    Caller caller = staff(request, key);
    parts.access().intended(request, csrf == null ? "" : csrf);
    AllowlistCsv.Read read =
        AllowlistCsv.read(
            file == null ? InputStream.nullInputStream() : file, parts.host().users());
    if (!read.wrong().isEmpty()) {
      throw parts
          .access()
          .wrong(
              caller,
              read.wrong().stream()
                  .map(
                      line ->
                          new Problem.FieldError(
                              "line " + line.line(),
                              parts
                                  .site()
                                  .messages()
                                  .text(
                                      caller.locale(), "certificate." + line.code(), line.value())))
                  .toList());
    }
    parts.allowlist().add(key, read.reasons(), caller.user());
    return back(key, "EXCEPTIONS&n=" + read.reasons().size());
  }

  /** Removes an exception. */
  @POST
  @Path("exceptions/{username}/remove")
  public Response disallow(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      @PathParam("username") String username) {
    Caller caller = staff(request, key);
    parts.allowlist().remove(key, learner(caller, username), caller.user());
    return back(key, "EXCEPTION_REMOVED");
  }

  private void move(
      Caller caller, CourseKey key, String username, Lifecycle.Act act, String reason) {
    done(caller, parts.issued().move(live(caller, key, username), act, reason, caller.user()));
  }

  private void done(Caller caller, Certificates.ActOutcome outcome) {
    if (outcome instanceof Certificates.ActOutcome.Refused refused) {
      throw Problem.of(
              409,
              "NOT_IN_THIS_STATUS",
              parts
                  .site()
                  .messages()
                  .text(caller.locale(), "certificate.NOT_IN_THIS_STATUS", refused.status()))
          .exception();
    }
    if (outcome instanceof Certificates.ActOutcome.NotPassing) {
      throw Problem.of(
              409,
              "HOLDER_NOT_PASSING",
              parts.site().messages().text(caller.locale(), "certificate.HOLDER_NOT_PASSING"))
          .exception();
    }
    if (outcome instanceof Certificates.ActOutcome.Unprintable unprintable) {
      throw Problem.of(
              409, "UNPRINTABLE", RunView.words(parts.site(), unprintable.why(), caller.locale()))
          .exception();
    }
  }

  private Certificate live(Caller caller, CourseKey key, String username) {
    return parts
        .issued()
        .live(key, learner(caller, username).id())
        .orElseThrow(() -> parts.access().missing(caller.locale(), "NO_SUCH_CERTIFICATE"));
  }

  private User learner(Caller caller, String username) {
    return parts
        .host()
        .users()
        .findByUsername(username)
        .orElseThrow(() -> parts.access().missing(caller.locale(), "NO_SUCH_USER"));
  }

  private String reason(Caller caller, @Nullable String sent) {
    String reason = sent == null ? "" : sent.strip();
    if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
      throw parts
          .access()
          .wrong(
              caller,
              List.of(
                  new Problem.FieldError(
                      "reason",
                      parts.site().messages().text(caller.locale(), "certificate.REASON_NEEDED"))));
    }
    return reason;
  }
}
