package dev.laurel.host.api;

import dev.laurel.kit.web.Readers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/** {@code GET /metrics}, in Prometheus' text format, for those who may read it. */
@Path("metrics")
public final class MetricsResource {

  private final Supplier<String> meters;
  private final Readers readers;

  MetricsResource(Supplier<String> meters, Readers readers) {
    this.meters = meters;
    this.readers = readers;
  }

  /** All meters of the host; each plugin has its own at an address of its own. */
  @GET
  public Response get(@Context HttpServletRequest request, @Context HttpHeaders headers) {
    return readers
        .refusal(request.getRemoteAddr(), headers::getHeaderString)
        .orElseGet(() -> Response.ok(meters.get(), Readers.PROMETHEUS).build());
  }
}
