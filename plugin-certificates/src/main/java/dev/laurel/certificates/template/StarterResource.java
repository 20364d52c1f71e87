package dev.laurel.certificates.template;

import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Caller;
import dev.laurel.certificates.web.Site;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** {@code /starters}: the designs that come with the plugin. */
@Path("api/v1/starters")
public final class StarterResource {

  private final Access access;
  private final Site site;
  private final Starters starters;

  /** The resource. */
  public StarterResource(Access access, Templates templates, Site site, Clock clock) {
    this.access = access;
    this.site = site;
    this.starters = new Starters(templates::samples, clock);
  }

  /** A design that is offered. */
  record StarterJson(String id, String title, String description) {}

  /** All of them. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Map<String, List<StarterJson>> list(@Context ContainerRequestContext request) {
    Caller caller = access.person(request);
    return Map.of(
        "starters",
        Starters.IDS.stream()
            .map(
                id ->
                    new StarterJson(
                        id,
                        site.messages().text(caller.locale(), "starter." + id),
                        site.messages().text(caller.locale(), "starter." + id + ".description")))
            .toList());
  }

  /** The presentation of one, to be changed in PowerPoint. */
  @GET
  @Path("{id}.pptx")
  @Produces("application/vnd.openxmlformats-officedocument.presentationml.presentation")
  public Response presentation(
      @Context ContainerRequestContext request, @PathParam("id") String id) {
    Caller caller = access.person(request);
    byte[] bytes =
        Starters.presentation(id)
            .orElseThrow(() -> access.missing(caller.locale(), "NO_SUCH_TEMPLATE"));
    return Response.ok(bytes)
        .header("Content-Disposition", "attachment; filename=\"" + id + ".pptx\"")
        .build();
  }

  /** The picture of one with sample details. */
  @GET
  @Path("{id}.png")
  @Produces("image/png")
  public Response picture(@Context ContainerRequestContext request, @PathParam("id") String id) {
    Caller caller = access.person(request);
    byte[] bytes =
        starters.picture(id).orElseThrow(() -> access.missing(caller.locale(), "NO_SUCH_TEMPLATE"));
    return Response.ok(bytes).header("Cache-Control", "private, max-age=86400").build();
  }
}
