package dev.laurel.certificates.web;

import dev.laurel.certificates.metrics.Counted;
import dev.laurel.kit.configuration.Source;
import dev.laurel.kit.web.Messages;
import dev.laurel.kit.web.Problem;
import dev.laurel.kit.web.Throttle;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks strangers who ask too often to wait, in words and with {@code Retry-After}. */
@Throttled
public final class ThrottleFilter implements ContainerRequestFilter {

  private static final Logger LOG = LoggerFactory.getLogger(ThrottleFilter.class);
  private static final String FORWARDED = "X-Forwarded-For";

  private final Throttle throttle;
  private final Clients clients;
  private final Access access;
  private final Site site;
  private final AtomicBoolean isWarned = new AtomicBoolean();

  private ThrottleFilter(Throttle throttle, Clients clients, Access access, Site site) {
    this.throttle = throttle;
    this.clients = clients;
    this.access = access;
    this.site = site;
  }

  /**
   * The filter that settings want: {@code laurel.verify.per-minute} and {@code
   * laurel.verify.proxies}.
   *
   * @throws dev.laurel.kit.configuration.WrongSettingsException when these are wrong
   */
  public static ThrottleFilter of(Source source, Access access, Site site, Clock clock) {
    return new ThrottleFilter(new Throttle(often(source), clock), clients(source), access, site);
  }

  /**
   * Reads the settings.
   *
   * @throws dev.laurel.kit.configuration.WrongSettingsException when they are wrong
   */
  public static void check(Source source) {
    often(source);
    clients(source);
  }

  private static int often(Source source) {
    return source.number(
        "verify.per-minute", 120, 0, 999_999, "a whole number from 0 to 999999, 0 for no limit");
  }

  private static Clients clients(Source source) {
    try {
      return Clients.behind(source.text("verify.proxies", ""));
    } catch (IllegalArgumentException e) {
      throw source.wrong(
          "verify.proxies",
          "it takes addresses and ranges such as 10.0.0.0/8, ::1, parted by commas");
    }
  }

  @Override
  public void filter(ContainerRequestContext context) {
    HttpServletRequest request = Requests.of(context);
    String forwarded = context.getHeaderString(FORWARDED);
    Duration wait = throttle.ask(clients.of(request.getRemoteAddr(), forwarded));
    if (!wait.isZero()) {
      Counted.THROTTLED.one("");
      warn(request.getRemoteAddr(), forwarded);
      context.abortWith(
          tooMany("TOO_MANY_REQUESTS", wait, site.messages().in(access.locale(context))));
    }
  }

  /** Says how long to wait: words under {@code web.CODE}, and {@code Retry-After}. */
  static Response tooMany(String code, Duration wait, Messages.InLanguage words) {
    long seconds = Throttle.seconds(wait);
    return Response.fromResponse(
            Problem.of(429, code, words.text("web." + code, seconds)).response())
        .header("Retry-After", seconds)
        .build();
  }

  /** A proxy that is not known makes all the world one client; whoever runs it has to know. */
  private void warn(String remote, @Nullable String forwarded) {
    if (forwarded != null && !clients.isProxy(remote) && !isWarned.getAndSet(true)) {
      LOG.warn(
          "{} asks too often and says that it asks for others ({}). If it is your proxy, name it in"
              + " laurel.verify.proxies; until then all who come through it count as one.",
          remote,
          FORWARDED);
    }
  }
}
