package dev.laurel.certificates.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/**
 * {@code /help/…}: the guides, as they were built with this release, for whoever asks, also while
 * the plugin waits for its host.
 */
@Path("help")
public final class HelpResource {

  private static final String GUIDES = "META-INF/resources/help/";
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png");

  /** The guides that are packed with the plugin. */
  public HelpResource() {}

  /** The first page; its links need the slash. */
  @GET
  public Response first(@Context UriInfo asked) throws IOException {
    return asked.getPath().endsWith("/")
        ? get("index.html")
        : Response.seeOther(asked.getAbsolutePathBuilder().path("/").build()).build();
  }

  /** A page, its stylesheet, or a picture. */
  @GET
  @Path("{file: ([a-z0-9-]+/)?[a-z0-9-]+\\.[a-z]+}")
  public Response get(@PathParam("file") String file) throws IOException {
    String type = TYPES.get(file.substring(file.lastIndexOf('.') + 1));
    if (type == null) {
      throw new NotFoundException();
    }
    try (InputStream stream =
        HelpResource.class.getClassLoader().getResourceAsStream(GUIDES + file)) {
      if (stream == null) {
        throw new NotFoundException();
      }
      CacheControl forAnHour = new CacheControl();
      forAnHour.setMaxAge(3_600);
      return Response.ok(stream.readAllBytes(), type).cacheControl(forAnHour).build();
    }
  }
}
