package dev.laurel.campus;

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

/** What the campus offers to plugins. */
record CampusServices(
    Courses courses,
    Enrolments enrolments,
    Standings standings,
    Users users,
    SignedIn signedIn,
    Mailer mailer,
    HostPages pages,
    DataSource dataSource,
    Clock clock)
    implements Host {}
