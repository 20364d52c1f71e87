package dev.laurel.host.api;

import dev.laurel.host.course.CourseCatalog;
import dev.laurel.host.course.CourseStarts;
import dev.laurel.host.course.EnrolmentBook;
import dev.laurel.host.departure.Departures;
import dev.laurel.host.event.Outbox;
import dev.laurel.host.grading.Gradebook;
import dev.laurel.host.plugin.Plugins;
import dev.laurel.host.user.Accounts;
import dev.laurel.host.user.SignIns;
import dev.laurel.kit.persistence.Database;
import dev.laurel.kit.web.Readers;
import java.util.List;
import java.util.function.Supplier;

/** The resources of the host's REST API. */
public final class HostApi {

  private HostApi() {}

  /**
   * What the API works on.
   *
   * @param database the database
   * @param accounts the people
   * @param signIns who is behind a request
   * @param courses the courses
   * @param starts what starts them
   * @param enrolments who is enrolled
   * @param gradebook the scores
   * @param plugins the plugins
   * @param outbox where events go
   * @param departures what erases, merges and deletes
   * @param meters what is counted and timed, as Prometheus reads it
   * @param readers who may read that
   */
  public record Parts(
      Database database,
      Accounts accounts,
      SignIns signIns,
      CourseCatalog courses,
      CourseStarts starts,
      EnrolmentBook enrolments,
      Gradebook gradebook,
      Plugins plugins,
      Outbox outbox,
      Departures departures,
      Supplier<String> meters,
      Readers readers) {}

  /**
   * Makes the resources.
   *
   * @param parts what they work on
   * @return to be registered with Jersey
   */
  public static List<Object> resources(Parts parts) {
    Access access = new Access(parts.signIns(), parts.courses());
    return List.of(
        new UserResource(access, parts.accounts(), parts.signIns(), parts.departures()),
        new CourseResource(
            access,
            parts.courses(),
            parts.starts(),
            parts.enrolments(),
            parts.accounts(),
            parts.signIns(),
            parts.outbox(),
            parts.departures()),
        new LearnerResource(access, parts.accounts(), parts.enrolments(), parts.gradebook()),
        new BulkResource(
            access,
            new BulkLoad.Sources(
                parts.database(),
                parts.accounts(),
                parts.courses(),
                parts.enrolments(),
                parts.gradebook())),
        new HealthResource(parts.plugins(), parts.accounts()),
        new MetricsResource(parts.meters(), parts.readers()));
  }
}
