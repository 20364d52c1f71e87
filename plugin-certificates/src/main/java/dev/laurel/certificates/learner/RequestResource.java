package dev.laurel.certificates.learner;

import dev.laurel.certificates.certificate.IssueOutcome;
import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Caller;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.web.Problem;
import dev.laurel.plugin.host.CourseKey;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** {@code POST /courses/KEY/requests}: the learner asks for her certificate. */
@Path("api/v1/courses/{key}/requests")
public final class RequestResource {

  private final Access access;
  private final CertificateRequests requests;
  private final Site site;

  /** The resource. */
  public RequestResource(Access access, CertificateRequests requests, Site site) {
    this.access = access;
    this.requests = requests;
    this.site = site;
  }

  /** Asks for the certificate. */
  @POST
  @Produces(MediaType.APPLICATION_JSON)
  public Response request(
      @Context ContainerRequestContext request, @PathParam("key") CourseKey key) {
    Caller caller = access.person(request);
    return answer(caller, requests.request(key, caller.user().id()));
  }

  /** Asks for another in the place of one that has ended or soon will. */
  @POST
  @Path("renewal")
  @Produces(MediaType.APPLICATION_JSON)
  public Response renew(@Context ContainerRequestContext request, @PathParam("key") CourseKey key) {
    Caller caller = access.person(request);
    return answer(caller, requests.renew(key, caller.user().id()));
  }

  private Response answer(Caller caller, Optional<RequestOutcome> of) {
    RequestOutcome came = of.orElseThrow(() -> access.missing(caller.locale(), "NO_SUCH_COURSE"));
    if (came.outcome() instanceof IssueOutcome.Refused refused) {
      return Problem.of(
              403,
              refused.reason().name(),
              site.messages().text(caller.locale(), "certificate." + refused.reason()))
          .response();
    }
    Map<String, Object> body = new LinkedHashMap<>();
    if (came.availableFrom() != null) {
      body.put("status", "NOT_YET_AVAILABLE");
      body.put("availableFrom", came.availableFrom());
      return Response.accepted(body).build();
    }
    body.put("status", came.outcome() instanceof IssueOutcome.Failed ? "FAILED" : "AVAILABLE");
    if (came.certificate() != null) {
      body.put("id", came.certificate().value());
    }
    return Response.ok(body).build();
  }
}
