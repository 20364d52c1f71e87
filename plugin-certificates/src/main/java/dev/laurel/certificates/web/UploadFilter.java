package dev.laurel.certificates.web;

import dev.laurel.kit.web.Throttle;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.time.Clock;
import java.time.Duration;

/**
 * Lets no file in before it is known who sends it: a form with files is written to a disk and read
 * as soon as a resource asks for its parts. Nobody sends more of them than a person can.
 */
public final class UploadFilter implements ContainerRequestFilter {

  private static final int PER_MINUTE = 120;

  private final Access access;
  private final Site site;
  private final Throttle throttle;

  /** For all calls. */
  public UploadFilter(Access access, Site site, Clock clock) {
    this.access = access;
    this.site = site;
    this.throttle = new Throttle(PER_MINUTE, clock);
  }

  @Override
  public void filter(ContainerRequestContext context) {
    if (!CsrfFilter.takesFiles(context, context.getMediaType())) {
      return;
    }
    Caller caller = access.person(context);
    Duration wait = throttle.ask(caller.user().id().value());
    if (!wait.isZero()) {
      context.abortWith(
          ThrottleFilter.tooMany("TOO_MANY_UPLOADS", wait, site.messages().in(caller.locale())));
    }
  }
}
