package dev.laurel.certificates.template;

import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Caller;
import dev.laurel.certificates.web.Site;
import dev.laurel.plugin.host.Courses;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** What can be done with a design as a whole: take it over, rename it, duplicate it. */
@Path("api/v1/templates")
@Produces(MediaType.APPLICATION_JSON)
public final class LibraryResource {

  private final Access access;
  private final TemplateAccess templateAccess;
  private final Templates templates;
  private final DuplicateForm duplicates;
  private final TakeForm takes;
  private final OwnerForm owners;
  private final Site site;

  /** The resource. */
  public LibraryResource(Access access, Templates templates, Courses courses, Site site) {
    this.access = access;
    this.templateAccess = new TemplateAccess(access, templates);
    this.templates = templates;
    this.duplicates = new DuplicateForm(access, templateAccess, templates, courses);
    this.takes = new TakeForm(access, templateAccess, templates, site);
    this.owners = new OwnerForm(access, templateAccess, courses);
    this.site = site;
  }

  /** Which part is taken over, and from whom the caller thinks that it is taken. */
  record TakeBody(@Nullable String part, @Nullable String from) {}

  /** What a design is called. */
  record TitleBody(@Nullable String title) {}

  /** For whom a design is made, and what it is called. */
  record DuplicateBody(@Nullable String course, @Nullable String org, @Nullable String title) {}

  /** Takes over a part in looking after a design. */
  @POST
  @Path("{id}/take")
  @Consumes(MediaType.APPLICATION_JSON)
  public Object take(
      @Context ContainerRequestContext request,
      @PathParam("id") String id,
      @Nullable TakeBody body) {
    Caller caller = access.person(request);
    Template template = templateAccess.seen(caller, id);
    takes.take(
        caller, template, body == null ? null : body.part(), body == null ? null : body.from());
    return TemplateJson.of(template, templates, site.messages(), caller.locale());
  }

  /** Calls a design something else, in all its versions. */
  @PUT
  @Path("{id}/title")
  @Consumes(MediaType.APPLICATION_JSON)
  public Object rename(
      @Context ContainerRequestContext request,
      @PathParam("id") String id,
      @Nullable TitleBody body) {
    Caller caller = access.person(request);
    Template template = templateAccess.seen(caller, id);
    String title = owners.title(caller, body == null ? null : body.title());
    return TemplateJson.of(
        templates.drafts().rename(template, title, caller.user()),
        templates,
        site.messages(),
        caller.locale());
  }

  /** Makes a design of its own out of a version. */
  @POST
  @Path("{id}/duplicate")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response duplicate(
      @Context ContainerRequestContext request,
      @PathParam("id") String id,
      @Nullable DuplicateBody body) {
    Caller caller = access.person(request);
    DuplicateBody wish = body == null ? new DuplicateBody(null, null, null) : body;
    Template made = duplicates.make(caller, id, wish.course(), wish.org(), wish.title());
    return Response.created(URI.create(site.address("/api/v1/templates/" + made.id().value())))
        .entity(TemplateJson.of(made, templates, site.messages(), caller.locale()))
        .build();
  }
}
