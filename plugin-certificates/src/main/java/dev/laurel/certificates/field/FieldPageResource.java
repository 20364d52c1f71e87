package dev.laurel.certificates.field;

import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Caller;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.web.Messages;
import dev.laurel.kit.web.Problem;
import dev.laurel.kit.web.ProblemException;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.Courses;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The page on which staff define placeholders of their own. */
@Path("")
@Produces(MediaType.TEXT_HTML)
public final class FieldPageResource {

  private static final FieldPage.Sent NOTHING = new FieldPage.Sent("", "text", "text", "", "");

  private final Access access;
  private final CustomFields fields;
  private final FieldForm form;
  private final Site site;

  /** The page. */
  public FieldPageResource(
      Access access, CustomFields fields, FieldUses uses, Courses courses, Site site) {
    this.access = access;
    this.fields = fields;
    this.form = new FieldForm(access, fields, uses, courses, site.messages());
    this.site = site;
  }

  /** The fields of a course and its organisation. */
  @GET
  @Path("fields")
  public String show(
      @Context ContainerRequestContext request, @QueryParam("course") @Nullable String key) {
    Caller caller = access.staff(request, form.key(access.locale(request), key));
    return page(request, caller, form.course(caller, key), "", NOTHING);
  }

  private String page(
      ContainerRequestContext request,
      Caller caller,
      Course course,
      String error,
      FieldPage.Sent sent) {
    Messages.InLanguage words = site.messages().in(caller.locale());
    FieldPage.View view =
        new FieldPage.View(
            course.key().value(),
            course.title(),
            course.organisation(),
            site.tab(course.key()) + "#design",
            error,
            sent,
            fields.defined(course).stream().map(field -> row(field, course, words)).toList(),
            site.address("/fields"),
            site.csrfToken(request));
    return site.framed(request, view, caller.locale(), words.text("field.TITLE"), false);
  }

  private static FieldPage.Row row(CustomField field, Course course, Messages.InLanguage words) {
    boolean isCourse = field.ownerKind() == CustomField.OwnerKind.COURSE;
    return new FieldPage.Row(
        field.name(),
        "${" + field.placeholder() + "}",
        isCourse ? "course" : "org",
        isCourse ? course.title() : course.organisation(),
        words.text("field.FROM_" + field.source(), field.attribute()),
        field.value());
  }

  /** Defines a field. */
  @POST
  @Path("fields")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response put(
      @Context ContainerRequestContext request,
      @FormParam("course") @Nullable String key,
      @FormParam("name") @Nullable String name,
      @FormParam("scope") @Nullable String scope,
      @FormParam("kind") @Nullable String kind,
      @FormParam("source") @Nullable String source,
      @FormParam("attribute") @Nullable String attribute,
      @FormParam("value") @Nullable String value) {
    Caller caller = access.staff(request, form.key(access.locale(request), key));
    Course course = form.course(caller, key);
    try {
      form.put(caller, course, new FieldForm.Sent(name, scope, kind, source, attribute, value));
      return shown(course);
    } catch (ProblemException e) {
      Problem problem = e.problem();
      return Response.status(problem.status())
          .entity(
              page(
                  request,
                  caller,
                  course,
                  problem.inOneLine(),
                  new FieldPage.Sent(
                      text(name), text(source), text(kind), text(attribute), text(value))))
          .build();
    }
  }

  private static String text(@Nullable String sent) {
    return sent == null ? "" : sent;
  }

  /** Takes a field back. */
  @POST
  @Path("fields/remove")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response remove(
      @Context ContainerRequestContext request,
      @FormParam("course") @Nullable String key,
      @FormParam("scope") @Nullable String scope,
      @FormParam("name") @Nullable String name) {
    Caller caller = access.staff(request, form.key(access.locale(request), key));
    Course course = form.course(caller, key);
    try {
      form.remove(caller, course, scope, text(name));
      return shown(course);
    } catch (ProblemException e) {
      return Response.status(e.problem().status())
          .entity(page(request, caller, course, e.problem().inOneLine(), NOTHING))
          .build();
    }
  }

  private Response shown(Course course) {
    return Response.seeOther(
            URI.create(site.address("/fields") + "?course=" + Site.encoded(course.key().value())))
        .build();
  }
}
