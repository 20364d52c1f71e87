package dev.laurel.certificates.why;

import dev.laurel.certificates.web.Caller;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
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

  private final LearnerPages.Parts parts;
  private final WhyView view;

  WhyResource(LearnerPages.Parts parts, WhyView view) {
    this.parts = parts;
    this.view = view;
  }

  /** Every condition and its state. */
  @GET
  public Object why(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      @PathParam("username") String username) {
    Caller caller = parts.access().staff(request, key);
    Course course =
        parts
            .host()
            .courses()
            .find(key)
            .orElseThrow(() -> parts.access().missing(caller.locale(), "NO_SUCH_COURSE"));
    Asked asked = view.ask(course, parts.acts().learner(caller, username));
    return WhyJson.of(
        asked,
        new History(parts).of(key, asked.learner().id(), caller.locale()),
        view,
        caller.locale());
  }
}
