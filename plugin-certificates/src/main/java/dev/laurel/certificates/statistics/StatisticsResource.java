package dev.laurel.certificates.statistics;

import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Caller;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Host;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;

/** {@code /courses/KEY/statistics}: issued over time, pass rate, downloads. */
@Path("api/v1/courses/{key}/statistics")
@Produces(MediaType.APPLICATION_JSON)
public final class StatisticsResource {

  private final Access access;
  private final Host host;
  private final Statistics statistics;

  StatisticsResource(Access access, Host host, Statistics statistics) {
    this.access = access;
    this.host = host;
    this.statistics = statistics;
  }

  /** The numbers of now. */
  @GET
  public Object get(@Context ContainerRequestContext request, @PathParam("key") CourseKey key) {
    Caller caller = access.staff(request, key);
    return statistics.json(
        host.courses()
            .find(key)
            .orElseThrow(() -> access.missing(caller.locale(), "NO_SUCH_COURSE")));
  }
}
