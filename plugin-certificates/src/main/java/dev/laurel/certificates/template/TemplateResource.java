package dev.laurel.certificates.template;

import dev.laurel.certificates.press.Rasterizer;
import dev.laurel.certificates.slide.Fitting;
import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Caller;
import dev.laurel.certificates.web.FileNames;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.web.Messages;
import dev.laurel.kit.web.Problem;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Courses;
import dev.laurel.plugin.host.Host;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;
import org.glassfish.jersey.media.multipart.FormDataContentDisposition;
import org.glassfish.jersey.media.multipart.FormDataParam;
import org.jspecify.annotations.Nullable;

/** {@code /templates}: upload, look, and the steps of the workflow. */
@Path("api/v1/templates")
@Produces(MediaType.APPLICATION_JSON)
public final class TemplateResource {

  private static final int MOST_FOUND = 100;
  private static final int SCREEN_DPI = 96;

  private final Access access;
  private final TemplateAccess templateAccess;
  private final Templates templates;
  private final Preview preview;
  private final PreviewOf previews;
  private final Courses courses;
  private final TemplateUploads uploads;
  private final Site site;

  /** The resource. */
  public TemplateResource(
      Access access, Templates templates, Preview preview, Host host, Site site) {
    this.access = access;
    this.templateAccess = new TemplateAccess(access, templates);
    this.templates = templates;
    this.preview = preview;
    this.previews = new PreviewOf(access, preview, host, site.messages());
    this.courses = host.courses();
    this.uploads = new TemplateUploads(access, templateAccess, templates, host.courses(), site);
    this.site = site;
  }

  private Messages messages() {
    return site.messages();
  }

  /** The versions that a course may use. */
  @GET
  public Object list(
      @Context ContainerRequestContext request,
      @QueryParam("course") @Nullable String course,
      @QueryParam("q") @Nullable String words,
      @QueryParam("state") @Nullable String state) {
    Caller caller = access.person(request);
    if (words != null || state != null) {
      return found(caller, words == null ? "" : words.strip(), state);
    }
    if (course == null) {
      if (!caller.isReviewer()) {
        throw access.refused(caller.locale(), "REVIEWER_ONLY");
      }
      return Map.of(
          "templates",
          templates.waiting().stream()
              .filter(t -> templateAccess.isReviewer(caller, t.owner()))
              .map(t -> json(t, caller))
              .toList());
    }
    CourseKey key = access.key(caller.locale(), course);
    if (!templateAccess.isReviewer(caller, new Owner(Owner.Kind.COURSE, key.value()))) {
      access.staff(request, key);
    }
    Course found =
        courses.find(key).orElseThrow(() -> access.missing(caller.locale(), "NO_SUCH_COURSE"));
    return Map.of(
        "templates", templates.ofCourse(found).stream().map(t -> json(t, caller)).toList());
  }

  private Object found(Caller caller, String words, @Nullable String word) {
    TemplateState state = word == null || word.isBlank() ? null : LibraryViews.state(word);
    if (state == null && word != null && !word.isBlank()) {
      throw access.wrong(caller, "state", "template.WRONG_STATE", word);
    }
    Library.Found found =
        new Library(templates, templateAccess, courses)
            .search(caller, new Library.Query(words, state), MOST_FOUND);
    return Map.of(
        "templates",
        found.templates().stream().map(t -> json(t, caller)).toList(),
        "more",
        found.hasMore());
  }

  /** Takes a presentation as a draft. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response upload(
      @Context ContainerRequestContext request,
      @FormDataParam("file") @Nullable InputStream file,
      @FormDataParam("file") @Nullable FormDataContentDisposition disposition,
      @FormDataParam("title") @Nullable String title,
      @FormDataParam("course") @Nullable String course,
      @FormDataParam("org") @Nullable String org,
      @FormDataParam("replaces") @Nullable String replaces,
      @FormDataParam("starter") @Nullable String starter,
      @FormDataParam("_csrf") @Nullable String csrf)
      throws IOException {
    Caller caller = access.person(request);
    access.intended(request, csrf == null ? "" : csrf);
    Template template =
        uploads.take(
            caller,
            new TemplateUploads.Form(
                file, FileNames.of(disposition), title, course, org, replaces, starter));
    return Response.created(URI.create(site.address("/api/v1/templates/" + template.id().value())))
        .entity(json(template, caller))
        .build();
  }

  /** A version. */
  @GET
  @Path("{id}")
  public Object get(@Context ContainerRequestContext request, @PathParam("id") String id) {
    Caller caller = access.person(request);
    return json(templateAccess.seen(caller, id), caller);
  }

  /** The picture with sample details, with another name, or with those of a learner. */
  @GET
  @Path("{id}/preview.png")
  @Produces("image/png")
  public Response png(
      @Context ContainerRequestContext request,
      @PathParam("id") String id,
      @QueryParam("fitting") @Nullable String fitting,
      @QueryParam("zoom") @Nullable String zoom,
      @QueryParam("name") @Nullable String name,
      @QueryParam("course") @Nullable String course,
      @QueryParam("learner") @Nullable String learner,
      @QueryParam("partly") boolean isPartly) {
    Caller caller = access.person(request);
    Template template = templateAccess.seen(caller, id);
    int percent = zoom == null || zoom.isBlank() ? 100 : percent(caller, zoom);
    PreviewOf.Whom whom = PreviewOf.Whom.of(name, course, learner);
    if (!whom.isSample() || percent != 100) {
      byte[] pdf = previews.pdf(caller, template, whom, isPartly);
      return Response.ok(Rasterizer.png(pdf, SCREEN_DPI * percent / 100))
          .header("Cache-Control", "private, no-cache")
          .build();
    }
    Fitting chosen =
        fitting == null
            ? template.adjustments().fitting()
            : new AdjustmentForm(access, templates, site).chosen(caller, fitting);
    EntityTag tag = new EntityTag(id + "-" + template.revision() + "-" + chosen);
    Response.ResponseBuilder same = request.getRequest().evaluatePreconditions(tag);
    return (same == null ? Response.ok(preview.png(template, chosen)) : same)
        .tag(tag)
        .header("Cache-Control", "private, no-cache")
        .build();
  }

  private int percent(Caller caller, String zoom) {
    if (zoom.matches("\\d{2,3}")) {
      int percent = Integer.parseInt(zoom);
      if (percent >= 25 && percent <= 300) {
        return percent;
      }
    }
    throw access.wrong(caller, "zoom", "template.WRONG_ZOOM", zoom);
  }

  /**
   * The PDF with sample details, with another name, or with the details of a learner of a course.
   */
  @GET
  @Path("{id}/preview.pdf")
  @Produces("application/pdf")
  public Response pdf(
      @Context ContainerRequestContext request,
      @PathParam("id") String id,
      @QueryParam("name") @Nullable String name,
      @QueryParam("course") @Nullable String course,
      @QueryParam("learner") @Nullable String learner,
      @QueryParam("partly") boolean isPartly) {
    Caller caller = access.person(request);
    Template template = templateAccess.seen(caller, id);
    PreviewOf.Whom whom = PreviewOf.Whom.of(name, course, learner);
    return Response.ok(previews.pdf(caller, template, whom, isPartly))
        .header("Content-Disposition", "inline; filename=\"preview.pdf\"")
        .build();
  }

  /** The feasibility report as PDF, in the reader's language. */
  @GET
  @Path("{id}/report.pdf")
  @Produces("application/pdf")
  public Response report(@Context ContainerRequestContext request, @PathParam("id") String id) {
    Caller caller = access.person(request);
    Template template = templateAccess.seen(caller, id);
    byte[] pdf = new ReportPdf(messages().in(caller.locale())).of(template, preview.png(template));
    return Response.ok(pdf)
        .header("Content-Disposition", "inline; filename=\"report.pdf\"")
        .build();
  }

  /** The presentation as it was uploaded. */
  @GET
  @Path("{id}/source.pptx")
  @Produces("application/vnd.openxmlformats-officedocument.presentationml.presentation")
  public Response source(@Context ContainerRequestContext request, @PathParam("id") String id) {
    Template template = templateAccess.seen(access.person(request), id);
    return Response.ok(templates.source(template))
        .header("Content-Disposition", "attachment; filename=\"template.pptx\"")
        .build();
  }

  /** Sends a draft for review. */
  @POST
  @Path("{id}/submit")
  public Object submit(
      @Context ContainerRequestContext request,
      @PathParam("id") String id,
      @QueryParam("revision") @Nullable String revision) {
    return step(request, id, Workflow.Step.SUBMIT, "", revision(request, revision));
  }

  /** Says what a reviewer thinks. */
  @POST
  @Path("{id}/reviews")
  @Consumes(MediaType.APPLICATION_JSON)
  public Object review(
      @Context ContainerRequestContext request,
      @PathParam("id") String id,
      TemplateJson.ReviewBody body) {
    Caller caller = access.person(request);
    if (!templateAccess.isReviewer(caller, templateAccess.seen(caller, id).owner())) {
      throw access.refused(caller.locale(), "REVIEWER_ONLY");
    }
    String decision = body.decision() == null ? "" : body.decision();
    Workflow.Step step =
        switch (decision) {
          case "approve" -> Workflow.Step.APPROVE;
          case "request_changes" -> Workflow.Step.REQUEST_CHANGES;
          default ->
              throw Problem.of(
                      422, "WRONG_INPUT", messages().text(caller.locale(), "web.WRONG_INPUT"))
                  .withErrors(
                      java.util.List.of(
                          new Problem.FieldError(
                              "decision",
                              messages()
                                  .text(caller.locale(), "template.WRONG_DECISION", decision))))
                  .exception();
        };
    String comment = body.comment() == null ? "" : body.comment().strip();
    if (step == Workflow.Step.REQUEST_CHANGES && comment.isEmpty() || comment.length() > 5000) {
      throw Problem.of(422, "WRONG_INPUT", messages().text(caller.locale(), "web.WRONG_INPUT"))
          .withErrors(
              java.util.List.of(
                  new Problem.FieldError(
                      "comment", messages().text(caller.locale(), "template.COMMENT_NEEDED"))))
          .exception();
    }
    return step(request, id, step, comment, body.revision());
  }

  /** Sends the approved version as final. */
  @POST
  @Path("{id}/finalize")
  public Object complete(
      @Context ContainerRequestContext request,
      @PathParam("id") String id,
      @QueryParam("revision") @Nullable String revision) {
    return step(request, id, Workflow.Step.FINALIZE, "", revision(request, revision));
  }

  /** Integrates the final version. */
  @POST
  @Path("{id}/integrate")
  public Object integrate(
      @Context ContainerRequestContext request,
      @PathParam("id") String id,
      @QueryParam("revision") @Nullable String revision) {
    return step(request, id, Workflow.Step.INTEGRATE, "", revision(request, revision));
  }

  /** Takes a version back that is on its way; it is a draft again. */
  @POST
  @Path("{id}/withdraw")
  public Object withdraw(
      @Context ContainerRequestContext request,
      @PathParam("id") String id,
      @QueryParam("revision") @Nullable String revision) {
    return step(request, id, Workflow.Step.WITHDRAW, "", revision(request, revision));
  }

  /** Takes an integrated version out of use. */
  @POST
  @Path("{id}/retire")
  public Object retire(
      @Context ContainerRequestContext request,
      @PathParam("id") String id,
      @QueryParam("revision") @Nullable String revision) {
    return step(request, id, Workflow.Step.RETIRE, "", revision(request, revision));
  }

  private @Nullable Integer revision(ContainerRequestContext request, @Nullable String sent) {
    return sent == null ? null : new RevisionForm(access).revision(access.person(request), sent);
  }

  private Object step(
      ContainerRequestContext request,
      String id,
      Workflow.Step step,
      String comment,
      @Nullable Integer seen) {
    Caller caller = access.person(request);
    Template template = templateAccess.seen(caller, id);
    StepOutcome outcome =
        templates.step(
            template.id(),
            step,
            comment,
            new Templates.Asked(
                caller.user(), templateAccess.isStaff(caller, template.owner()), seen));
    if (outcome instanceof StepOutcome.Refused refused) {
      throw refusal(caller, template, refused);
    }
    return json(((StepOutcome.Done) outcome).template(), caller);
  }

  private RuntimeException refusal(Caller caller, Template template, StepOutcome.Refused refused) {
    return Problem.of(
            refused.isForbidden() ? 403 : 409,
            refused.refusal().name(),
            new Changes(templates, site).why(template, refused, caller.locale()))
        .exception();
  }

  private TemplateJson json(Template template, Caller caller) {
    return TemplateJson.of(template, templates, messages(), caller.locale());
  }
}
