package dev.laurel.certificates.web;

import dev.laurel.certificates.configuration.Source;
import dev.laurel.certificates.metrics.Counted;
import dev.laurel.kit.web.Problem;
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
   * The filter that the settings of this process want: {@code laurel.verify.per-minute} and {@code
   * laurel.verify.proxies}.
   *
   * @throws IllegalArgumentException when these are wrong, with words that say how to mend it
   */
  public static ThrottleFilter ofProcess(Access access, Site site, Clock clock) {
    Source source = Source.ofProcess();
    return new ThrottleFilter(new Throttle(often(source), clock), clients(source), access, site);
  }

  /**
   * Reads the settings.
   *
   * @throws IllegalArgumentException when they are wrong, with words that say how to mend it
   */
  public static void check(Source source) {
    often(source);
    clients(source);
  }

  private static int often(Source source) {
    String often = source.text("verify.per-minute", "120");
    if (!often.matches("\\d{1,6}")) {
      throw new IllegalArgumentException(
          "laurel.verify.per-minute is “%s”; it takes a whole number, 0 for no limit."
              .formatted(often));
    }
    return Integer.parseInt(often);
  }

  private static Clients clients(Source source) {
    return Clients.behind(source.text("verify.proxies", ""));
  }

  @Override
  public void filter(ContainerRequestContext context) {
    HttpServletRequest request = Requests.of(context);
    String forwarded = context.getHeaderString(FORWARDED);
    Duration wait = throttle.ask(clients.of(request.getRemoteAddr(), forwarded));
    if (!wait.isZero()) {
      Counted.THROTTLED.one("");
      warn(request.getRemoteAddr(), forwarded);
      long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
      context.abortWith(
          Response.fromResponse(
                  Problem.of(
                          429,
                          "TOO_MANY_REQUESTS",
                          site.messages()
                              .text(access.locale(context), "web.TOO_MANY_REQUESTS", seconds))
                      .response())
              .header("Retry-After", seconds)
              .build());
    }
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
