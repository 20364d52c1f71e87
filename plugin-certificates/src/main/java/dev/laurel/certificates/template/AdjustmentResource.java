package dev.laurel.certificates.template;

import dev.laurel.certificates.slide.Adjustments;
import dev.laurel.certificates.slide.Fitting;
import dev.laurel.certificates.slide.Mapping;
import dev.laurel.certificates.slide.Slide;
import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Caller;
import dev.laurel.certificates.web.Site;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
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
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is chosen about a draft: how it is placed on A4, which words are placeholders, which
 * pictures it shows.
 */
@Path("api/v1/templates")
@Produces(MediaType.APPLICATION_JSON)
public final class AdjustmentResource {

  private final Access access;
  private final Templates templates;
  private final Preview preview;
  private final AdjustmentForm form;

  /** The resource. */
  public AdjustmentResource(Access access, Templates templates, Preview preview, Site site) {
    this.access = access;
    this.templates = templates;
    this.preview = preview;
    this.form = new AdjustmentForm(access, templates, site);
  }

  /** What is chosen, and the texts of the slide that can be made placeholders. */
  @GET
  @Path("{id}/adjustments")
  public AdjustmentsJson get(@Context ContainerRequestContext request, @PathParam("id") String id) {
    Caller caller = access.person(request);
    Template template = new TemplateAccess(access, templates).seen(caller, id);
    return json(template);
  }

  private AdjustmentsJson json(Template template) {
    Slide drawn = templates.drafts().drawn(template);
    return AdjustmentsJson.of(
        template,
        drawn,
        Spot.of(drawn, template.adjustments()),
        templates.ownFields().of(template.owner()));
  }

  /** Chooses anew, as a whole. */
  @PUT
  @Path("{id}/adjustments")
  @Consumes(MediaType.APPLICATION_JSON)
  public AdjustmentsJson put(
      @Context ContainerRequestContext request,
      @PathParam("id") String id,
      AdjustmentsJson.Body body) {
    Caller caller = access.person(request);
    Template template = form.staffs(caller, id);
    Fitting fitting =
        body.fitting() == null
            ? template.adjustments().fitting()
            : form.chosen(caller, body.fitting());
    List<Mapping> mappings =
        body.mappings() == null
            ? template.adjustments().mappings()
            : body.mappings().stream().map(AdjustmentsJson.Mapped::mapping).toList();
    if (body.revision() == null) {
      throw access.wrong(caller, "revision", "template.WRONG_REVISION");
    }
    Adjustments chosen = template.adjustments().with(fitting).with(mappings);
    return json(form.take(caller, template, body.revision(), chosen));
  }

  /** Throws a draft away. */
  @DELETE
  @Path("{id}")
  public Response discard(
      @Context ContainerRequestContext request,
      @PathParam("id") String id,
      @QueryParam("revision") @Nullable String revision) {
    Caller caller = access.person(request);
    Template template = form.staffs(caller, id);
    int seen =
        revision == null
            ? template.revision()
            : new RevisionForm(access).revision(caller, revision);
    form.discard(caller, template, seen);
    return Response.noContent().build();
  }

  /** The picture with sample details and fields that nobody has chosen yet. */
  @GET
  @Path("{id}/adjustments/preview.png")
  @Produces("image/png")
  public Response preview(
      @Context ContainerRequestContext request,
      @PathParam("id") String id,
      @QueryParam("shape") List<Long> shapes,
      @QueryParam("words") List<String> words,
      @QueryParam("field") List<String> fields) {
    Caller caller = access.person(request);
    Template template = form.staffs(caller, id);
    List<Mapping> mappings = form.mappings(shapes, words, fields);
    form.check(caller, mappings);
    return Response.ok(preview.png(template, template.adjustments().with(mappings)))
        .header("Cache-Control", "private, no-cache")
        .build();
  }

  /** Gives the picture that is printed in the place of the shapes with this placeholder. */
  @PUT
  @Path("{id}/picture")
  @Consumes(MediaType.WILDCARD)
  public AdjustmentsJson givePicture(
      @Context ContainerRequestContext request,
      @PathParam("id") String id,
      @QueryParam("name") @DefaultValue("") String name,
      InputStream body)
      throws IOException {
    Caller caller = access.person(request);
    Template template = form.staffs(caller, id);
    return json(form.picture(caller, template, template.revision(), name, body));
  }

  /** Takes the picture back. */
  @DELETE
  @Path("{id}/picture")
  public AdjustmentsJson takePicture(
      @Context ContainerRequestContext request,
      @PathParam("id") String id,
      @QueryParam("name") @DefaultValue("") String name)
      throws IOException {
    Caller caller = access.person(request);
    Template template = form.staffs(caller, id);
    return json(form.picture(caller, template, template.revision(), name, null));
  }

  /** The picture that was given for a placeholder. */
  @GET
  @Path("{id}/picture")
  @Produces(MediaType.WILDCARD)
  public Response picture(
      @Context ContainerRequestContext request,
      @PathParam("id") String id,
      @QueryParam("name") @DefaultValue("") String name) {
    Caller caller = access.person(request);
    Template template = new TemplateAccess(access, templates).seen(caller, id);
    return templates
        .drafts()
        .picture(template, name)
        .map(
            image ->
                Response.ok(image.bytes())
                    .type("image/" + image.type().name().toLowerCase(Locale.ROOT))
                    .build())
        .orElseThrow(() -> access.missing(caller.locale(), "NO_SUCH_PICTURE"));
  }

  /** A fitting as it is written outside. */
  static String word(Fitting fitting) {
    return fitting.name().toLowerCase(Locale.ROOT);
  }
}
