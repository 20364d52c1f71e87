package dev.laurel.certificates.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** {@code /static/…}: stylesheet, script and icons, cached for long. */
@Path("static/{name}")
public final class StaticResource {

  private static final Map<String, String> FILES =
      Map.of(
          "laurel.css", "text/css; charset=utf-8",
          "laurel.js", "text/javascript; charset=utf-8",
          "verify.js", "text/javascript; charset=utf-8",
          "icons.svg", "image/svg+xml");

  /** The files of the plugin and of what it is built from. */
  public StaticResource() {}

  /** A file. */
  @GET
  public Response get(@PathParam("name") String name) throws IOException {
    String type = FILES.get(name);
    if (type == null) {
      throw new NotFoundException();
    }
    try (InputStream file =
        StaticResource.class
            .getClassLoader()
            .getResourceAsStream("META-INF/resources/static/" + name)) {
      if (file == null) {
        throw new NotFoundException();
      }
      CacheControl forLong = new CacheControl();
      forLong.setMaxAge(86_400);
      return Response.ok(file.readAllBytes(), type).cacheControl(forLong).build();
    }
  }
}
