package dev.laurel.tck;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.laurel.plugin.host.Host;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * All promises that plugin-api makes in a host's name. A host author extends this class and gives
 * it a {@link Stage}; a test that fails names the promise and where it is written.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class HostTck
    implements CoursesTck,
        PeopleOfCoursesTck,
        EnrolmentsTck,
        EnrolmentPagesTck,
        StandingsTck,
        UsersTck,
        DeparturesTck,
        SignedInTck,
        HostPagesTck,
        MailerTck,
        DataSourceTck,
        PluginsTck,
        EventsTck,
        ManyAtOnceTck {

  /** A suite without state of its own. */
  protected HostTck() {}

  /** The services are there, and the same each time. */
  @Test
  protected void servicesAreAlwaysTheSame() {
    Host host = stage().host();
    Promise promise = Promise.of("Host.courses", "never null, always the same");
    List<Function<Host, Object>> services =
        List.of(
            Host::courses,
            Host::enrolments,
            Host::standings,
            Host::users,
            Host::signedIn,
            Host::mailer,
            Host::pages);
    for (Function<Host, Object> service : services) {
      Object first = service.apply(host);
      promise.holds(first != null, "a service is null");
      promise.holds(
          first == service.apply(host),
          "the second answer is another object than the first, " + first);
    }
  }

  /** The clock is in UTC and goes on. */
  @Test
  protected void clockIsInUtc() {
    Clock clock = stage().host().clock();
    assertNotNull(clock);
    Promise.of("Host.clock", "the clock, in UTC")
        .is(ZoneOffset.UTC, clock.getZone().normalized(), "its zone");
    Instant now = clock.instant();
    new Scene(stage()).later();
    Promise.of("Host.clock", "What time it is for the host.")
        .holds(clock.instant().isAfter(now), "it stands still");
  }
}
