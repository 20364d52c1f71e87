package dev.laurel.certificates.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;

/** {@code GET /openapi.json}: the description of the API, OpenAPI 3.1. */
@Path("api/v1/openapi.json")
public final class OpenApiResource {

  /** For anyone. */
  public OpenApiResource() {}

  /** The document. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public byte[] get() throws IOException {
    try (InputStream document = OpenApiResource.class.getResourceAsStream("openapi.json")) {
      if (document == null) {
        throw new IllegalStateException("openapi.json is not packed");
      }
      return document.readAllBytes();
    }
  }
}
