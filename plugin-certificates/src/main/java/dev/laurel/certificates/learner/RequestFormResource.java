package dev.laurel.certificates.learner;

import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Caller;
import dev.laurel.certificates.web.Site;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.HostPages;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;

/** The form of the Progress page, and what the page asks while a certificate is being made. */
@Path("courses/{key}/requests")
public final class RequestFormResource {

  private final Access access;
  private final CertificateRequests requests;
  private final LearnerView view;
  private final Site site;

  /** The resource. */
  public RequestFormResource(
      Access access, CertificateRequests requests, LearnerView view, Site site) {
    this.access = access;
    this.requests = requests;
    this.view = view;
    this.site = site;
  }

  /** Asks, and shows the Progress page with what came of it. */
  @POST
  public Response request(
      @Context ContainerRequestContext request, @PathParam("key") CourseKey key) {
    Caller caller = access.person(request);
    return shown(key, caller, requests.request(key, caller.user().id()));
  }

  /** Asks for another in the place of one that has ended or soon will. */
  @POST
  @Path("renewal")
  public Response renew(@Context ContainerRequestContext request, @PathParam("key") CourseKey key) {
    Caller caller = access.person(request);
    return shown(key, caller, requests.renew(key, caller.user().id()));
  }

  private Response shown(CourseKey key, Caller caller, Optional<RequestOutcome> outcome) {
    if (outcome.isEmpty()) {
      throw access.missing(caller.locale(), "NO_SUCH_COURSE");
    }
    return Response.seeOther(
            URI.create(site.hostPages().course(HostPages.CoursePage.PROGRESS, key)))
        .build();
  }

  /** Tells the page of a learner whose certificate is being made when to look again. */
  @GET
  @Path("state")
  @Produces(MediaType.TEXT_HTML)
  public Response state(@Context ContainerRequestContext request, @PathParam("key") CourseKey key) {
    Caller caller = access.person(request);
    boolean isGoing =
        view.of(caller.user().id(), key)
            .map(seen -> seen.shown().message() == Message.IN_PROGRESS)
            .orElse(false);
    return Response.ok("<i></i>").header("X-Laurel-Finished", !isGoing).build();
  }
}
