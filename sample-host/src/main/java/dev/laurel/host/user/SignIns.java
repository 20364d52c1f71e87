package dev.laurel.host.user;

import dev.laurel.kit.web.Languages;
import dev.laurel.plugin.host.SignedIn;
import dev.laurel.plugin.host.User;
import dev.laurel.plugin.host.UserId;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Who is behind a request: by the session's cookie, or by HTTP Basic. Safe for any thread. */
public final class SignIns implements SignedIn {

  private static final String MEMO = SignIns.class.getName() + ".session";
  private static final String BASIC = SignIns.class.getName() + ".basic";
  private static final Duration REMEMBERED = Duration.ofMinutes(1);

  private final Accounts accounts;
  private final Sessions sessions;
  private final Clock clock;
  private final Languages languages;
  private final Attempts attempts;
  private final Supplier<String> origin;
  private final ConcurrentMap<String, Known> known = new ConcurrentHashMap<>();

  /**
   * Looks at requests.
   *
   * @param accounts the people
   * @param sessions the sessions
   * @param clock what time it is
   * @param languages in which pages speak to those who are not signed in
   * @param origin where people reach the host
   */
  public SignIns(
      Accounts accounts,
      Sessions sessions,
      Clock clock,
      Languages languages,
      Supplier<String> origin) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.clock = clock;
    this.languages = languages;
    this.attempts = new Attempts(clock);
    this.origin = origin;
  }

  /** Credentials that were right a moment ago; checking a password is slow on purpose. */
  private record Known(String username, Instant until) {}

  /**
   * What came of a name and a password.
   *
   * @param user the person; nobody when one of both is wrong, or was not looked at
   * @param delay how long to wait before either is looked at, after many that were wrong
   */
  public record Attempt(@Nullable User user, Duration delay) {}

  /** Looks whether a name and a password are right, unless the same address guesses too often. */
  public Attempt attempt(HttpServletRequest request, String username, String password) {
    if (username.isEmpty()) {
      return new Attempt(null, Duration.ZERO);
    }
    Duration delay = attempts.delay(request.getRemoteAddr(), username);
    if (!delay.isZero()) {
      return new Attempt(null, delay);
    }
    Optional<User> user = accounts.authenticate(username, password);
    if (user.isEmpty()) {
      attempts.wrong(request.getRemoteAddr(), username);
    }
    return new Attempt(user.orElse(null), Duration.ZERO);
  }

  @Override
  public Optional<User> user(HttpServletRequest request) {
    Optional<String> basic = basic(request);
    return basic.isPresent() ? byBasic(request, basic.get()) : bySession(request);
  }

  /**
   * The session of a request's cookie.
   *
   * @param request the request
   * @return the session, or nothing
   */
  public Optional<Sessions.Session> session(HttpServletRequest request) {
    Object memo = request.getAttribute(MEMO);
    if (memo instanceof Sessions.Session session) {
      return Optional.of(session);
    }
    Optional<Sessions.Session> found = token(request).flatMap(sessions::find);
    found.ifPresent(session -> request.setAttribute(MEMO, session));
    return found;
  }

  /**
   * The token of a request's cookie.
   *
   * @param request the request
   * @return the token, or nothing
   */
  public Optional<String> token(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    if (cookies != null) {
      for (Cookie cookie : cookies) {
        if (cookie.getName().equals(SessionCookie.NAME)) {
          return Optional.of(cookie.getValue());
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The header that gives a browser its session's token.
   *
   * @param seconds how long the browser keeps it; as long as it is open if negative
   */
  public String cookie(HttpServletRequest request, String token, int seconds) {
    return SessionCookie.header(token, request.isSecure(), origin.get(), seconds);
  }

  @Override
  public boolean isIntended(HttpServletRequest request, String field) {
    if (basic(request).isPresent()) {
      return true;
    }
    String header = request.getHeader("X-CSRF-Token");
    String given = header == null ? field : header;
    return session(request).map(session -> same(session.csrf(), given)).orElse(false);
  }

  @Override
  public String csrfToken(HttpServletRequest request) {
    return session(request).map(Sessions.Session::csrf).orElse("");
  }

  @Override
  public Locale locale(HttpServletRequest request) {
    return user(request)
        .map(User::locale)
        .or(() -> languages.named(request.getQueryString()))
        .orElseGet(() -> languages.accepted(request.getHeader("Accept-Language")));
  }

  private Optional<User> bySession(HttpServletRequest request) {
    return session(request).flatMap(session -> Optional.ofNullable(session.user()));
  }

  /** Looked at once in a request, or what is wrong would count as often as it is asked for. */
  private Optional<User> byBasic(HttpServletRequest request, String credentials) {
    if (request.getAttribute(BASIC) instanceof Optional<?> seen) {
      return seen.map(User.class::cast);
    }
    Optional<User> user = find(request, credentials);
    request.setAttribute(BASIC, user);
    return user;
  }

  private Optional<User> find(HttpServletRequest request, String credentials) {
    Instant now = clock.instant();
    String key = Passwords.fingerprint(credentials);
    Known remembered = known.get(key);
    if (remembered != null && now.isBefore(remembered.until())) {
      return accounts.findByUsername(remembered.username());
    }
    int colon = credentials.indexOf(':');
    if (colon < 0) {
      return Optional.empty();
    }
    Optional<User> user =
        Optional.ofNullable(
            attempt(request, credentials.substring(0, colon), credentials.substring(colon + 1))
                .user());
    known.values().removeIf(entry -> !now.isBefore(entry.until()));
    user.ifPresent(person -> known.put(key, new Known(person.username(), now.plus(REMEMBERED))));
    return user;
  }

  private static Optional<String> basic(HttpServletRequest request) {
    String header = request.getHeader("Authorization");
    if (header == null || !header.regionMatches(true, 0, "Basic ", 0, 6)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new String(
              Base64.getDecoder().decode(header.substring(6).strip()), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.of("");
    }
  }

  /** Ends whatever somebody is signed in with, as after a change of her password. */
  public void end(UserId user) {
    forget();
    sessions.endAll(user);
  }

  /** Forgets remembered credentials, so that a new password counts at once. */
  public void forget() {
    known.clear();
  }

  private static boolean same(String expected, String given) {
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }
}
