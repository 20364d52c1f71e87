package dev.laurel.plugin.host;

import java.time.Clock;
import javax.sql.DataSource;

/** The services of the host for one plugin; valid from the plugin's start until its stop. */
public interface Host {

  /**
   * The courses.
   *
   * @return never null, always the same
   */
  Courses courses();

  /**
   * Who is enrolled.
   *
   * @return never null, always the same
   */
  Enrolments enrolments();

  /**
   * Who passes.
   *
   * @return never null, always the same
   */
  Standings standings();

  /**
   * The people.
   *
   * @return never null, always the same
   */
  Users users();

  /**
   * Who is behind a request.
   *
   * @return never null, always the same
   */
  SignedIn signedIn();

  /**
   * The post.
   *
   * @return never null, always the same
   */
  Mailer mailer();

  /**
   * The host's pages.
   *
   * @return never null, always the same
   */
  HostPages pages();

  /**
   * A pool of connections to a MySQL 8 or MariaDB 10.6+ database in which the plugin may create
   * tables that begin with its own prefix.
   *
   * @return the pool; the host closes it
   */
  DataSource dataSource();

  /**
   * What time it is for the host.
   *
   * @return the clock, in UTC
   */
  Clock clock();
}
