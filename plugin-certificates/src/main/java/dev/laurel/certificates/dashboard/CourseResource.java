package dev.laurel.certificates.dashboard;

import dev.laurel.certificates.certificate.CertificateStatus;
import dev.laurel.certificates.certificate.Certificates;
import dev.laurel.certificates.certificate.Holdings;
import dev.laurel.certificates.course.Checklist;
import dev.laurel.certificates.course.CourseCertificates;
import dev.laurel.certificates.course.CourseState;
import dev.laurel.certificates.course.DisplayBehavior;
import dev.laurel.certificates.course.Example;
import dev.laurel.certificates.course.ExampleOutcome;
import dev.laurel.certificates.course.Examples;
import dev.laurel.certificates.press.Rasterizer;
import dev.laurel.certificates.template.TemplateId;
import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Caller;
import dev.laurel.certificates.web.Site;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Host;
import dev.laurel.plugin.host.HostPages;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /courses/KEY}: what a course has set up for its certificates, and each change of it. */
@Path("api/v1/courses/{key}")
@Produces(MediaType.APPLICATION_JSON)
public final class CourseResource {

  private static final int DPI = 96;

  private final Access access;
  private final Host host;
  private final CourseActions actions;
  private final CourseCertificates certificates;
  private final Certificates issued;
  private final Figures figures;
  private final Examples examples;
  private final Site site;

  CourseResource(Dashboard.Parts parts, CourseActions actions, Figures figures) {
    this.access = parts.access();
    this.host = parts.host();
    this.actions = actions;
    this.certificates = parts.certificates();
    this.issued = parts.issued();
    this.figures = figures;
    this.examples = parts.examples();
    this.site = parts.site();
  }

  /** What the course has set up. */
  @GET
  public Object get(@Context ContainerRequestContext request, @PathParam("key") CourseKey key) {
    return json(key, access.staff(request, key));
  }

  private CourseJson json(CourseKey key, Caller caller) {
    Course course = actions.course(key, caller);
    CourseState state = certificates.state(key);
    Map<String, Example> made = examples.of(key);
    Holdings holdings = issued.holdings(key);
    Map<CertificateStatus, Long> counts = holdings.byStatus();
    long notPassing = figures.now(course, holdings).notPassing();
    long available = counts.getOrDefault(CertificateStatus.AVAILABLE, 0L);
    return new CourseJson(
        state.isEnabled(),
        state.isLearnerGenerated(),
        state.isGenerated(),
        DisplayBehavior.of(course.settings().getOrDefault(DisplayBehavior.SETTING, "")).value(),
        course.modes().stream()
            .filter(mode -> mode.isCertificateEligible())
            .map(
                mode ->
                    new CourseJson.ModeJson(
                        mode.slug(),
                        mode.name(),
                        id(state.assignments().get(mode.slug())),
                        example(key, made.get(mode.slug()))))
            .toList(),
        checklist(course, caller),
        new CourseJson.CountsJson(
            available,
            counts.getOrDefault(CertificateStatus.PENDING, 0L),
            counts.getOrDefault(CertificateStatus.FAILED, 0L),
            counts.getOrDefault(CertificateStatus.REVOKED, 0L),
            counts.getOrDefault(CertificateStatus.ERASED, 0L),
            notPassing,
            issued.countExpired(key)),
        available - notPassing);
  }

  private static @Nullable String id(@Nullable TemplateId template) {
    return template == null ? null : template.value();
  }

  private CourseJson.@Nullable ExampleJson example(CourseKey key, @Nullable Example example) {
    return example == null
        ? null
        : new CourseJson.ExampleJson(
            example.isMade(),
            example.failure(),
            example.isMade()
                ? site.api(key, "/examples/" + Site.encoded(example.mode()) + ".pdf")
                : null);
  }

  private List<CourseJson.CheckJson> checklist(Course course, Caller caller) {
    return Checklist.of(host.courses().gradingPolicy(course.key()).orElseThrow()).stream()
        .map(
            item ->
                new CourseJson.CheckJson(
                    item.code(),
                    item.ok(),
                    actions.words(item, caller.locale()),
                    host.pages().course(HostPages.CoursePage.GRADING, course.key())))
        .toList();
  }

  /** Assigns a template to a mode. */
  @PUT
  @Path("modes/{mode}/template")
  @Consumes(MediaType.APPLICATION_JSON)
  public Object assign(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      @PathParam("mode") String mode,
      CourseJson.AssignBody body) {
    Caller caller = access.staff(request, key);
    if (body.templateId() == null) {
      throw wrong(caller, "templateId");
    }
    actions.assign(key, mode, body.templateId(), Boolean.TRUE.equals(body.confirm()), caller);
    return json(key, caller);
  }

  /** Makes the examples and, where all succeed, enables certificates. */
  @POST
  @Path("examples")
  @Consumes(MediaType.APPLICATION_JSON)
  public Object examples(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      CourseJson.@Nullable ExamplesBody body) {
    Caller caller = access.staff(request, key);
    ExampleOutcome.Made made =
        actions.makeExamples(key, body != null && Boolean.TRUE.equals(body.enableAnyway()), caller);
    return Map.of(
        "enabled",
        made.isEnabled(),
        "examples",
        made.examples().stream()
            .map(
                example ->
                    Map.of(
                        "mode",
                        example.mode(),
                        "ok",
                        example.isMade(),
                        "message",
                        example.failure(),
                        "url",
                        example.isMade()
                            ? site.api(key, "/examples/" + Site.encoded(example.mode()) + ".pdf")
                            : ""))
            .toList());
  }

  /** The example of a mode, as PDF. */
  @GET
  @Path("examples/{mode}.pdf")
  @Produces("application/pdf")
  public Response examplePdf(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      @PathParam("mode") String mode) {
    return Response.ok(pdf(request, key, mode))
        .header("Content-Disposition", "inline; filename=\"example.pdf\"")
        .build();
  }

  /** The example of a mode, as a picture. */
  @GET
  @Path("examples/{mode}.png")
  @Produces("image/png")
  public Response examplePng(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      @PathParam("mode") String mode) {
    return Response.ok(Rasterizer.png(pdf(request, key, mode), DPI)).build();
  }

  private byte[] pdf(ContainerRequestContext request, CourseKey key, String mode) {
    Caller caller = access.staff(request, key);
    Example example = examples.of(key).get(mode);
    if (example == null || !example.isMade()) {
      throw access.missing(caller.locale(), "NO_SUCH_EXAMPLE");
    }
    return examples.pdf(example);
  }

  /** Keeps certificates from learners until they are enabled again. */
  @POST
  @Path("disable")
  public Object disable(@Context ContainerRequestContext request, @PathParam("key") CourseKey key) {
    Caller caller = access.staff(request, key);
    actions.disable(key, caller);
    return json(key, caller);
  }

  /** Lets learners of an instructor-paced course ask themselves, or no longer. */
  @PUT
  @Path("learner-generated")
  @Consumes(MediaType.APPLICATION_JSON)
  public Object learnerGenerated(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      CourseJson.EnabledBody body) {
    Caller caller = access.staff(request, key);
    if (body.enabled() == null) {
      throw wrong(caller, "enabled");
    }
    actions.allowLearners(key, body.enabled(), caller);
    return json(key, caller);
  }

  private RuntimeException wrong(Caller caller, String field) {
    return access.wrong(caller, field, "web.MISSING");
  }
}
