package dev.laurel.certificates.template;

import dev.laurel.certificates.audit.AuditLog;
import dev.laurel.certificates.field.CustomFields;
import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Caller;
import dev.laurel.certificates.web.FileNames;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.web.Problem;
import dev.laurel.kit.web.ProblemException;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Courses;
import dev.laurel.plugin.host.Host;
import jakarta.ws.rs.Consumes;
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
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.glassfish.jersey.media.multipart.FormDataContentDisposition;
import org.glassfish.jersey.media.multipart.FormDataParam;
import org.jspecify.annotations.Nullable;

/** The pages of designs: upload, report and workflow, and what waits for reviewers. */
@Path("")
@Produces(MediaType.TEXT_HTML)
public final class TemplatePageResource {

  private static final int LONGEST_COMMENT = 5000;

  private final Access access;
  private final TemplateAccess templateAccess;
  private final Templates templates;
  private final TemplateUploads uploads;
  private final Courses courses;
  private final Site site;
  private final TemplateViews views;

  /**
   * What the page of a version shows beside it.
   *
   * @param audit what was done to it
   * @param uses where it is used
   * @param fields placeholders of its owner's own
   */
  public record Company(AuditLog audit, TemplateUses uses, CustomFields fields) {}

  /** The pages. */
  public TemplatePageResource(
      Access access, Templates templates, Host host, Company company, Site site) {
    this.access = access;
    this.templateAccess = new TemplateAccess(access, templates);
    this.templates = templates;
    this.uploads = new TemplateUploads(access, templateAccess, templates, host.courses(), site);
    this.courses = host.courses();
    this.site = site;
    this.views =
        new TemplateViews(
            templates,
            new TalkView(templates.talk(), company.audit(), site),
            new VersionsView(templates, company.uses(), courses, site),
            new LibraryViews(
                new Library(templates, templateAccess, courses), templates, host, site),
            new PlaceholderRows(templates, company.fields(), host, site),
            site);
  }

  /** The form of an upload. */
  @GET
  @Path("templates/new")
  public String upload(
      @Context ContainerRequestContext request, @QueryParam("course") @Nullable String key) {
    CourseKey course = new CourseKey(key == null || key.isBlank() ? "-" : key);
    Caller caller = access.staff(request, course);
    return form(request, course(course, caller), caller, "");
  }

  private String form(ContainerRequestContext request, Course course, Caller caller, String error) {
    return site.framed(
        request,
        views.upload(course, site.csrfToken(request), error, caller.locale()),
        caller.locale(),
        site.messages().text(caller.locale(), "template.UPLOAD_TITLE"),
        false);
  }

  private Course course(CourseKey key, Caller caller) {
    return courses.find(key).orElseThrow(() -> access.missing(caller.locale(), "NO_SUCH_COURSE"));
  }

  /** Takes an upload; shows its report, or the form again with what is wrong. */
  @POST
  @Path("templates/new")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response take(
      @Context ContainerRequestContext request,
      @FormDataParam("file") @Nullable InputStream file,
      @FormDataParam("file") @Nullable FormDataContentDisposition disposition,
      @FormDataParam("title") @Nullable String title,
      @FormDataParam("course") @Nullable String key,
      @FormDataParam("scope") @Nullable String scope,
      @FormDataParam("starter") @Nullable String starter,
      @FormDataParam("_csrf") @Nullable String csrf)
      throws IOException {
    CourseKey courseKey = new CourseKey(key == null || key.isBlank() ? "-" : key);
    Caller caller = access.staff(request, courseKey);
    access.intended(request, csrf == null ? "" : csrf);
    Course course = course(courseKey, caller);
    boolean isShared = "org".equals(scope);
    try {
      return shown(
          uploads.take(
              caller,
              new TemplateUploads.Form(
                  file,
                  FileNames.of(disposition),
                  title,
                  isShared ? null : course.key().value(),
                  isShared ? course.organisation() : null,
                  null,
                  starter)));
    } catch (ProblemException e) {
      return Response.status(e.problem().status())
          .entity(form(request, course, caller, e.problem().inOneLine()))
          .build();
    }
  }

  /** Takes a new version. */
  @POST
  @Path("templates/{id}/versions")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response replace(
      @Context ContainerRequestContext request,
      @PathParam("id") String id,
      @FormDataParam("file") @Nullable InputStream file,
      @FormDataParam("file") @Nullable FormDataContentDisposition disposition,
      @FormDataParam("_csrf") @Nullable String csrf)
      throws IOException {
    Caller caller = access.person(request);
    access.intended(request, csrf == null ? "" : csrf);
    Template before = templateAccess.seen(caller, id);
    String name = FileNames.of(disposition);
    try {
      return shown(
          uploads.take(caller, new TemplateUploads.Form(file, name, null, null, null, id, null)));
    } catch (ProblemException e) {
      Problem problem = e.problem();
      return refused(
          request, caller, before, "templates", problem.status(), problem.inOneLine(), "");
    }
  }

  private Response shown(Template template) {
    return Response.seeOther(URI.create(site.address("/templates/" + template.id().value())))
        .build();
  }

  /** A version: report, reviews and the next step. */
  @GET
  @Path("{kind: templates|reviews}/{id: [0-9a-f]{32}}")
  public String show(
      @Context ContainerRequestContext request,
      @PathParam("kind") String kind,
      @PathParam("id") String id) {
    Caller caller = access.person(request);
    return shown(request, caller, templateAccess.seen(caller, id), kind, TemplateViews.Refused.NOT);
  }

  private String shown(
      ContainerRequestContext request,
      Caller caller,
      Template template,
      String kind,
      TemplateViews.Refused refused) {
    return site.framed(
        request,
        views.template(
            template,
            caller,
            templateAccess.isStaff(caller, template.owner()),
            kind,
            site.csrfToken(request),
            refused),
        caller.locale(),
        template.title(),
        false);
  }

  /** Takes a step without words. */
  @POST
  @Path(
      "{kind: templates|reviews}/{id: [0-9a-f]{32}}/{step: submit|withdraw|finalize|integrate|retire}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response step(
      @Context ContainerRequestContext request,
      @PathParam("kind") String kind,
      @PathParam("id") String id,
      @PathParam("step") String step,
      @FormParam("revision") @Nullable String revision) {
    Workflow.Step taken =
        switch (step) {
          case "submit" -> Workflow.Step.SUBMIT;
          case "withdraw" -> Workflow.Step.WITHDRAW;
          case "finalize" -> Workflow.Step.FINALIZE;
          case "integrate" -> Workflow.Step.INTEGRATE;
          default -> Workflow.Step.RETIRE;
        };
    return step(request, kind, id, taken, "", revision);
  }

  /** Says what a reviewer thinks. */
  @POST
  @Path("{kind: templates|reviews}/{id: [0-9a-f]{32}}/reviews")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response review(
      @Context ContainerRequestContext request,
      @PathParam("kind") String kind,
      @PathParam("id") String id,
      @FormParam("decision") @Nullable String decision,
      @FormParam("comment") @Nullable String comment,
      @FormParam("revision") @Nullable String revision) {
    String words = comment == null ? "" : comment.strip();
    boolean approves = "approve".equals(decision);
    Caller caller = access.person(request);
    Template template = templateAccess.seen(caller, id);
    boolean isWrong = !approves && words.isEmpty() || words.length() > LONGEST_COMMENT;
    // Who may not review is told so, not what a review needs.
    if (isWrong && templateAccess.isReviewer(caller, template.owner())) {
      return refused(
          request,
          caller,
          template,
          kind,
          422,
          site.messages().text(caller.locale(), "template.COMMENT_NEEDED"),
          words);
    }
    return step(
        request,
        kind,
        id,
        approves ? Workflow.Step.APPROVE : Workflow.Step.REQUEST_CHANGES,
        words,
        revision);
  }

  private Response step(
      ContainerRequestContext request,
      String kind,
      String id,
      Workflow.Step step,
      String comment,
      @Nullable String revision) {
    Caller caller = access.person(request);
    Template template = templateAccess.seen(caller, id);
    int seen = new RevisionForm(access).revision(caller, revision);
    StepOutcome outcome =
        templates.step(
            template.id(),
            step,
            comment,
            new Templates.Asked(
                caller.user(), templateAccess.isStaff(caller, template.owner()), seen));
    if (outcome instanceof StepOutcome.Refused refused) {
      return refused(
          request,
          caller,
          templateAccess.seen(caller, id),
          kind,
          refused.isForbidden() ? 403 : 409,
          new Changes(templates, site).why(template, refused, caller.locale()),
          comment);
    }
    return Response.seeOther(URI.create(site.address("/" + kind + "/" + id))).build();
  }

  /** The page as it is now, with why the step was not taken; what was written is not lost. */
  private Response refused(
      ContainerRequestContext request,
      Caller caller,
      Template template,
      String kind,
      int status,
      String why,
      String comment) {
    return Response.status(status)
        .entity(shown(request, caller, template, kind, new TemplateViews.Refused(why, comment)))
        .build();
  }

  /** Calls the design something else, in all its versions. */
  @POST
  @Path("{kind: templates|reviews}/{id: [0-9a-f]{32}}/title")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response rename(
      @Context ContainerRequestContext request,
      @PathParam("kind") String kind,
      @PathParam("id") String id,
      @FormParam("title") @Nullable String sent) {
    Caller caller = access.person(request);
    Template template = templateAccess.seen(caller, id);
    try {
      String title = new OwnerForm(access, templateAccess, courses).title(caller, sent);
      templates.drafts().rename(template, title, caller.user());
    } catch (ProblemException e) {
      return refused(
          request, caller, template, kind, e.problem().status(), e.problem().inOneLine(), "");
    }
    return Response.seeOther(URI.create(site.address("/" + kind + "/" + id))).build();
  }

  /** Takes over a part in looking after the design. */
  @POST
  @Path("{kind: templates|reviews}/{id: [0-9a-f]{32}}/take")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response take(
      @Context ContainerRequestContext request,
      @PathParam("kind") String kind,
      @PathParam("id") String id,
      @FormParam("part") @Nullable String part,
      @FormParam("from") @Nullable String from) {
    Caller caller = access.person(request);
    Template template = templateAccess.seen(caller, id);
    try {
      new TakeForm(access, templateAccess, templates, site)
          .take(caller, template, part, from == null ? "" : from);
    } catch (ProblemException e) {
      return refused(
          request, caller, template, kind, e.problem().status(), e.problem().inOneLine(), "");
    }
    return Response.seeOther(URI.create(site.address("/" + kind + "/" + id) + "#charge")).build();
  }

  /** What waits for reviewers. */
  @GET
  @Path("reviews")
  public String queue(@Context ContainerRequestContext request) {
    Caller caller = access.person(request);
    if (!caller.isReviewer()) {
      throw access.refused(caller.locale(), "REVIEWER_ONLY");
    }
    return site.framed(
        request,
        views.queue(caller),
        caller.locale(),
        site.messages().text(caller.locale(), "template.QUEUE"),
        false);
  }
}
