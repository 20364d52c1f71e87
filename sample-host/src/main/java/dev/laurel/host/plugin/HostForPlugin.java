package dev.laurel.host.plugin;

import dev.laurel.plugin.host.Courses;
import dev.laurel.plugin.host.Enrolments;
import dev.laurel.plugin.host.Host;
import dev.laurel.plugin.host.HostPages;
import dev.laurel.plugin.host.Mailer;
import dev.laurel.plugin.host.SignedIn;
import dev.laurel.plugin.host.Standings;
import dev.laurel.plugin.host.Users;
import java.time.Clock;
import javax.sql.DataSource;

/**
 * The services of the host for one plugin.
 *
 * @param courses the courses
 * @param enrolments who is enrolled
 * @param standings who passes
 * @param users the people
 * @param signedIn who is behind a request
 * @param mailer the post
 * @param pages the host's pages
 * @param dataSource the plugin's own pool
 * @param clock what time it is
 * @param closing closes the pool
 */
public record HostForPlugin(
    Courses courses,
    Enrolments enrolments,
    Standings standings,
    Users users,
    SignedIn signedIn,
    Mailer mailer,
    HostPages pages,
    DataSource dataSource,
    Clock clock,
    Runnable closing)
    implements Host {

  /** Closes what was opened for this plugin alone. */
  void close() {
    closing.run();
  }
}
