package dev.laurel.certificates.learner;

import dev.laurel.certificates.certificate.IssueOutcome;
import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Caller;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.web.Problem;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.HostPages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;

/** The learner's request: over the API, and as a form of the Progress page. */
@Path("")
public final class RequestResource {

  private final Access access;
  private final CertificateRequests requests;
  private final LearnerView view;
  private final Site site;

  /** The resource. */
  public RequestResource(Access access, CertificateRequests requests, LearnerView view, Site site) {
    this.access = access;
    this.requests = requests;
    this.view = view;
    this.site = site;
  }

  /** Asks for the certificate. */
  @POST
  @Path("api/v1/courses/{key}/requests")
  @Produces(MediaType.APPLICATION_JSON)
  public Response request(@Context HttpServletRequest request, @PathParam("key") CourseKey key) {
    Caller caller = access.person(request);
    IssueOutcome outcome =
        requests
            .request(key, caller.user().id())
            .orElseThrow(() -> access.missing(caller.locale(), "NO_SUCH_COURSE"));
    if (outcome instanceof IssueOutcome.Refused refused) {
      return Problem.of(
              403,
              refused.reason().name(),
              site.messages().text(caller.locale(), "certificate." + refused.reason()))
          .response();
    }
    return outcome instanceof IssueOutcome.Issued issued
        ? Response.ok(Map.of("status", "AVAILABLE", "id", issued.certificate().value())).build()
        : Response.ok(
                Map.of("status", outcome instanceof IssueOutcome.Failed ? "FAILED" : "AVAILABLE"))
            .build();
  }

  /** The form of the Progress page, which shows what came of it. */
  @POST
  @Path("courses/{key}/requests")
  public Response requestByForm(
      @Context HttpServletRequest request, @PathParam("key") CourseKey key) {
    Caller caller = access.person(request);
    if (requests.request(key, caller.user().id()).isEmpty()) {
      throw access.missing(caller.locale(), "NO_SUCH_COURSE");
    }
    return Response.seeOther(
            URI.create(site.hostPages().course(HostPages.CoursePage.PROGRESS, key)))
        .build();
  }

  /** Tells the page of a learner whose certificate is being made when to look again. */
  @GET
  @Path("courses/{key}/state")
  @Produces(MediaType.TEXT_HTML)
  public Response state(@Context HttpServletRequest request, @PathParam("key") CourseKey key) {
    Caller caller = access.person(request);
    boolean isGoing =
        view.of(caller.user().id(), key)
            .map(seen -> seen.shown().message() == Message.IN_PROGRESS)
            .orElse(false);
    return Response.ok("<i></i>").header("X-Laurel-Finished", !isGoing).build();
  }
}
