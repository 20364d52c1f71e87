package dev.laurel.certificates.why;

import dev.laurel.certificates.certificate.StaffActs;
import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Caller;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Host;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;

/** {@code /courses/KEY/certificates/{username}/why}: why somebody has a certificate or none. */
@Path("api/v1/courses/{key}/certificates/{username}/why")
@Produces(MediaType.APPLICATION_JSON)
public final class WhyResource {

  private final Access access;
  private final StaffActs acts;
  private final WhyView view;
  private final Host host;

  WhyResource(Access access, StaffActs acts, WhyView view, Host host) {
    this.access = access;
    this.acts = acts;
    this.view = view;
    this.host = host;
  }

  /** Every condition and its state. */
  @GET
  public Object why(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      @PathParam("username") String username) {
    Caller caller = access.staff(request, key);
    Course course =
        host.courses()
            .find(key)
            .orElseThrow(() -> access.missing(caller.locale(), "NO_SUCH_COURSE"));
    return WhyJson.of(view.ask(course, acts.learner(caller, username)), view, caller.locale());
  }
}
