package dev.laurel.certificates.font;

import dev.laurel.certificates.press.FontProbe;
import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Caller;
import dev.laurel.certificates.web.FileNames;
import dev.laurel.certificates.web.Site;
import dev.laurel.plugin.host.User;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.glassfish.jersey.media.multipart.FormDataContentDisposition;
import org.glassfish.jersey.media.multipart.FormDataParam;
import org.jspecify.annotations.Nullable;

/** {@code /fonts}: the fonts of an organisation. */
@Path("api/v1/fonts")
@Produces(MediaType.APPLICATION_JSON)
public final class FontResource {

  private static final int SAMPLE_SIZE = 40;

  private final Access access;
  private final OrganisationFonts fonts;
  private final FontForm form;
  private final Site site;

  /**
   * The resource.
   *
   * @param changed is told the organisation whose fonts have changed, and by whom
   */
  public FontResource(
      Access access, OrganisationFonts fonts, BiConsumer<String, User> changed, Site site) {
    this.access = access;
    this.fonts = fonts;
    this.form = new FontForm(access, fonts, changed);
    this.site = site;
  }

  /** A font, as the API shows it. */
  record FontJson(
      String id,
      String org,
      String family,
      String style,
      boolean bold,
      boolean italic,
      String fileName,
      String uploadedBy,
      Instant uploadedAt) {

    static FontJson of(FontRow font) {
      return new FontJson(
          font.id(),
          font.organisation(),
          font.family(),
          font.style(),
          font.isBold(),
          font.isItalic(),
          font.fileName(),
          font.uploader(),
          font.uploadedAt());
    }
  }

  /** The fonts of an organisation. */
  @GET
  public Map<String, List<FontJson>> list(
      @Context ContainerRequestContext request, @QueryParam("org") @Nullable String org) {
    Caller caller = access.person(request);
    String organisation = form.organisation(caller, org);
    return Map.of("fonts", fonts.of(organisation).stream().map(FontJson::of).toList());
  }

  /** Brings a font. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response take(
      @Context ContainerRequestContext request,
      @FormDataParam("org") @Nullable String org,
      @FormDataParam("file") @Nullable InputStream file,
      @FormDataParam("file") @Nullable FormDataContentDisposition disposition,
      @FormDataParam("_csrf") @Nullable String csrf)
      throws IOException {
    Caller caller = access.person(request);
    access.intended(request, csrf == null ? "" : csrf);
    String organisation = form.organisation(caller, org);
    FontRow font = form.take(caller, organisation, FileNames.of(disposition), file);
    return Response.status(201).entity(FontJson.of(font)).build();
  }

  /** A picture of words in a font. */
  @GET
  @Path("{id}.png")
  @Produces("image/png")
  public Response sample(@Context ContainerRequestContext request, @PathParam("id") String id) {
    Caller caller = access.person(request);
    FontRow font = form.seen(caller, id);
    byte[] picture =
        FontProbe.sample(
            fonts.file(font), site.messages().text(caller.locale(), "font.SAMPLE"), SAMPLE_SIZE);
    return Response.ok(picture).header("Cache-Control", "private, max-age=86400").build();
  }

  /** Takes a font out of use. */
  @DELETE
  @Path("{id}")
  public Response remove(@Context ContainerRequestContext request, @PathParam("id") String id) {
    Caller caller = access.person(request);
    form.remove(caller, form.seen(caller, id));
    return Response.noContent().build();
  }
}
