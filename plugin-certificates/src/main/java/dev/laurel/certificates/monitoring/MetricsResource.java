package dev.laurel.certificates.monitoring;

import dev.laurel.certificates.metrics.Meters;
import dev.laurel.certificates.web.Requests;
import dev.laurel.kit.web.Readers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** {@code GET /metrics}, in Prometheus' text format, for those who may read it. */
@Path("metrics")
public final class MetricsResource {

  private final Meters meters;
  private final Readers readers;

  MetricsResource(Meters meters, Readers readers) {
    this.meters = meters;
    this.readers = readers;
  }

  /** All meters. */
  @GET
  public Response get(@Context ContainerRequestContext request) {
    return readers
        .refusal(Requests.address(request), request::getHeaderString)
        .orElseGet(() -> Response.ok(meters.text(), Readers.PROMETHEUS).build());
  }
}
