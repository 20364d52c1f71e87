package dev.laurel.certificates.font;

import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Caller;
import dev.laurel.certificates.web.FileNames;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.web.Problem;
import dev.laurel.kit.web.ProblemException;
import dev.laurel.plugin.host.User;
import jakarta.ws.rs.Consumes;
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
import java.util.function.BiConsumer;
import org.glassfish.jersey.media.multipart.FormDataContentDisposition;
import org.glassfish.jersey.media.multipart.FormDataParam;
import org.jspecify.annotations.Nullable;

/** The page on which staff of an organisation bring its fonts. */
@Path("")
@Produces(MediaType.TEXT_HTML)
public final class FontPageResource {

  private final Access access;
  private final OrganisationFonts fonts;
  private final FontForm form;
  private final Site site;

  /**
   * The page.
   *
   * @param changed is told the organisation whose fonts have changed, and by whom
   */
  public FontPageResource(
      Access access, OrganisationFonts fonts, BiConsumer<String, User> changed, Site site) {
    this.access = access;
    this.fonts = fonts;
    this.form = new FontForm(access, fonts, changed);
    this.site = site;
  }

  /** The fonts of an organisation. */
  @GET
  @Path("fonts")
  public String show(
      @Context ContainerRequestContext request, @QueryParam("org") @Nullable String org) {
    Caller caller = access.person(request);
    return page(request, caller, form.organisation(caller, org), "");
  }

  private String page(
      ContainerRequestContext request, Caller caller, String organisation, String error) {
    FontPage.View view =
        new FontPage.View(
            organisation,
            error,
            fonts.of(organisation).stream().map(font -> row(font, caller)).toList(),
            site.address("/fonts"),
            site.csrfToken(request));
    String title = site.messages().text(caller.locale(), "font.TITLE", organisation);
    return site.framed(request, view, caller.locale(), title, false);
  }

  private FontPage.Row row(FontRow font, Caller caller) {
    return new FontPage.Row(
        font.id(),
        font.family(),
        font.style(),
        site.messages()
            .text(
                caller.locale(),
                "font.BY",
                font.uploader(),
                site.day(font.uploadedAt(), caller.locale())),
        font.fileName(),
        site.address("/api/v1/fonts/" + font.id() + ".png"));
  }

  /** Brings a font. */
  @POST
  @Path("fonts")
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
    try {
      form.take(caller, organisation, FileNames.of(disposition), file);
      return shown(organisation);
    } catch (ProblemException e) {
      Problem problem = e.problem();
      return Response.status(problem.status())
          .entity(page(request, caller, organisation, problem.inOneLine()))
          .build();
    }
  }

  /** Takes a font out of use. */
  @POST
  @Path("fonts/{id: [0-9a-f]{32}}/remove")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response remove(@Context ContainerRequestContext request, @PathParam("id") String id) {
    Caller caller = access.person(request);
    FontRow font = form.seen(caller, id);
    form.remove(caller, font);
    return shown(font.organisation());
  }

  private Response shown(String organisation) {
    return Response.seeOther(
            URI.create(site.address("/fonts") + "?org=" + Site.encoded(organisation)))
        .build();
  }
}
