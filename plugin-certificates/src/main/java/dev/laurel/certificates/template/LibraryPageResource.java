package dev.laurel.certificates.template;

import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Caller;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.web.ProblemException;
import dev.laurel.plugin.host.Host;
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
import org.jspecify.annotations.Nullable;

/** The pages of the library: searching it, duplicating a design, seeing it for somebody. */
@Path("")
@Produces(MediaType.TEXT_HTML)
public final class LibraryPageResource {

  private final Access access;
  private final TemplateAccess templateAccess;
  private final DuplicateForm duplicates;
  private final LibraryViews views;
  private final PreviewOf previews;
  private final Site site;

  /** The pages. */
  public LibraryPageResource(
      Access access, Templates templates, Preview preview, Host host, Site site) {
    this.access = access;
    this.templateAccess = new TemplateAccess(access, templates);
    this.duplicates = new DuplicateForm(access, templateAccess, templates, host.courses());
    this.previews = new PreviewOf(access, preview, host, site.messages());
    this.views =
        new LibraryViews(
            new Library(templates, templateAccess, host.courses()), templates, host, site);
    this.site = site;
  }

  /** All designs that the reader may see. */
  @GET
  @Path("templates")
  public String search(
      @Context ContainerRequestContext request,
      @QueryParam("q") @DefaultValue("") String words,
      @QueryParam("state") @DefaultValue("") String state) {
    Caller caller = access.person(request);
    return site.framed(
        request,
        views.library(caller, words.strip(), state),
        caller.locale(),
        site.messages().text(caller.locale(), "template.LIBRARY"),
        false);
  }

  /** Makes a design of its own out of a version. */
  @POST
  @Path("templates/{id: [0-9a-f]{32}}/duplicate")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response duplicate(
      @Context ContainerRequestContext request,
      @PathParam("id") String id,
      @FormParam("owner") @Nullable String owner,
      @FormParam("title") @Nullable String title) {
    Caller caller = access.person(request);
    String[] kind = (owner == null ? "" : owner).split(":", 2);
    boolean isCourse = kind[0].equals("course");
    String key = kind.length > 1 ? kind[1] : null;
    Template made =
        duplicates.make(caller, id, isCourse ? key : null, isCourse ? null : key, title);
    return Response.seeOther(URI.create(site.address("/templates/" + made.id().value()))).build();
  }

  /** How a version looks for somebody. */
  @GET
  @Path("{kind: templates|reviews}/{id: [0-9a-f]{32}}/preview")
  public Response preview(
      @Context ContainerRequestContext request,
      @PathParam("kind") String kind,
      @PathParam("id") String id,
      @QueryParam("name") @Nullable String name,
      @QueryParam("course") @Nullable String course,
      @QueryParam("learner") @Nullable String learner,
      @QueryParam("zoom") @DefaultValue("") String zoom) {
    Caller caller = access.person(request);
    Template template = templateAccess.seen(caller, id);
    PreviewOf.Whom whom = PreviewOf.Whom.of(name, course, learner);
    String wrong = "";
    String unprintable = "";
    int status = 200;
    try {
      previews.check(caller, whom);
      unprintable = whom.isSample() ? "" : previews.why(caller, template, whom);
    } catch (ProblemException e) {
      wrong = e.problem().inOneLine();
      status = e.problem().status();
    }
    String page =
        site.framed(
            request,
            views.preview(
                template, caller, kind, whom, zoom, new LibraryViews.Notes(wrong, unprintable)),
            caller.locale(),
            template.title(),
            false);
    return Response.status(status).entity(page).build();
  }
}
