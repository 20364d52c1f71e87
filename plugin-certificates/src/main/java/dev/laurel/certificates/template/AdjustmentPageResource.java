package dev.laurel.certificates.template;

import dev.laurel.certificates.slide.Adjustments;
import dev.laurel.certificates.slide.Mapping;
import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Caller;
import dev.laurel.certificates.web.Site;
import dev.laurel.plugin.host.CourseKey;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.glassfish.jersey.media.multipart.FormDataParam;
import org.jspecify.annotations.Nullable;

/** The forms of a draft's page on which something is chosen. */
@Path("")
public final class AdjustmentPageResource {

  private final Access access;
  private final AdjustmentForm form;
  private final Site site;

  /** The forms. */
  public AdjustmentPageResource(Access access, Templates templates, Site site) {
    this.access = access;
    this.form = new AdjustmentForm(access, templates, site);
    this.site = site;
  }

  /** Chooses how the slide is placed on A4. */
  @POST
  @Path("templates/{id: [0-9a-f]{32}}/fitting")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response place(
      @Context ContainerRequestContext request,
      @PathParam("id") String id,
      @FormParam("fitting") @Nullable String fitting,
      @FormParam("revision") int revision) {
    Caller caller = access.person(request);
    Template template = form.staffs(caller, id);
    Adjustments chosen = template.adjustments().with(form.chosen(caller, fitting));
    return shown(form.take(caller, template, revision, chosen), "map");
  }

  /** Chooses which words are placeholders. */
  @POST
  @Path("templates/{id: [0-9a-f]{32}}/mappings")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response map(
      @Context ContainerRequestContext request,
      @PathParam("id") String id,
      @FormParam("shape") List<Long> shapes,
      @FormParam("words") List<String> words,
      @FormParam("field") List<String> fields,
      @FormParam("revision") int revision) {
    Caller caller = access.person(request);
    Template template = form.staffs(caller, id);
    List<Mapping> mappings = form.mappings(shapes, words, fields);
    return shown(
        form.take(caller, template, revision, template.adjustments().with(mappings)), "map");
  }

  /** Gives the picture that is printed for a placeholder. */
  @POST
  @Path("templates/{id: [0-9a-f]{32}}/picture")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response picture(
      @Context ContainerRequestContext request,
      @PathParam("id") String id,
      @FormDataParam("name") @Nullable String name,
      @FormDataParam("file") @Nullable InputStream file,
      @FormDataParam("revision") int revision,
      @FormDataParam("_csrf") @Nullable String csrf)
      throws IOException {
    Caller caller = access.person(request);
    access.intended(request, csrf == null ? "" : csrf);
    Template template = form.staffs(caller, id);
    InputStream body = file == null ? InputStream.nullInputStream() : file;
    return shown(
        form.picture(caller, template, revision, name == null ? "" : name, body), "pictures");
  }

  /** Throws a draft away. */
  @POST
  @Path("templates/{id: [0-9a-f]{32}}/discard")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response discard(
      @Context ContainerRequestContext request,
      @PathParam("id") String id,
      @FormParam("revision") int revision) {
    Caller caller = access.person(request);
    Template template = form.staffs(caller, id);
    form.discard(caller, template, revision);
    Owner owner = template.owner();
    return Response.seeOther(
            URI.create(
                owner.kind() == Owner.Kind.COURSE
                    ? site.tab(new CourseKey(owner.key())) + "#design"
                    : site.address("/templates")))
        .build();
  }

  private Response shown(Template template, String part) {
    URI page = URI.create(site.address("/templates/" + template.id().value()) + "#" + part);
    return Response.seeOther(page).build();
  }
}
