package dev.laurel.host.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** {@code /static/…}: stylesheets, script and icons. */
@Path("static/{name}")
public final class StaticResource {

  private static final String OWN = "META-INF/resources/static/";
  private static final Map<String, String> FILES =
      Map.of(
          "bootstrap.min.css", "META-INF/resources/webjars/bootstrap/5.3.8/css/bootstrap.min.css",
          "bootstrap.rtl.min.css",
              "META-INF/resources/webjars/bootstrap/5.3.8/css/bootstrap.rtl.min.css",
          "laurel.css", OWN + "laurel.css",
          "host.css", OWN + "host.css",
          "laurel.js", OWN + "laurel.js",
          "icons.svg", OWN + "icons.svg",
          "favicon.svg", OWN + "favicon.svg",
          "theme.js", OWN + "theme.js",
          "certificate.svg", OWN + "certificate.svg");

  StaticResource() {}

  /** A file. */
  @GET
  public Response get(@PathParam("name") String name) throws IOException {
    String path = FILES.get(name);
    if (path == null) {
      throw new NotFoundException();
    }
    try (InputStream file = StaticResource.class.getClassLoader().getResourceAsStream(path)) {
      if (file == null) {
        throw new NotFoundException();
      }
      String type =
          name.endsWith(".css")
              ? "text/css; charset=utf-8"
              : name.endsWith(".js") ? "text/javascript; charset=utf-8" : "image/svg+xml";
      return Response.ok(file.readAllBytes(), type)
          .header("Cache-Control", "public, max-age=3600")
          .build();
    }
  }
}
