package dev.laurel.host.user;

import dev.laurel.kit.web.Languages;
import dev.laurel.plugin.host.SignedIn;
import dev.laurel.plugin.host.User;
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

/** Who is behind a request: by the session's cookie, or by HTTP Basic. Safe for any thread. */
public final class SignIns implements SignedIn {

  /** The cookie with the session's token. */
  public static final String COOKIE = "LAUREL_SESSION";

  private static final String MEMO = SignIns.class.getName() + ".session";
  private static final Duration REMEMBERED = Duration.ofMinutes(1);

  private final Accounts accounts;
  private final Sessions sessions;
  private final Clock clock;
  private final Languages languages;
  private final ConcurrentMap<String, Known> known = new ConcurrentHashMap<>();

  /**
   * Looks at requests.
   *
   * @param accounts the people
   * @param sessions the sessions
   * @param clock what time it is
   * @param languages in which pages speak to those who are not signed in
   */
  public SignIns(Accounts accounts, Sessions sessions, Clock clock, Languages languages) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.clock = clock;
    this.languages = languages;
  }

  /** Credentials that were right a moment ago; checking a password is slow on purpose. */
  private record Known(String username, Instant until) {}

  @Override
  public Optional<User> user(HttpServletRequest request) {
    return basic(request).isPresent() ? byBasic(request) : bySession(request);
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
        if (cookie.getName().equals(COOKIE)) {
          return Optional.of(cookie.getValue());
        }
      }
    }
    return Optional.empty();
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

  private Optional<User> byBasic(HttpServletRequest request) {
    String credentials = basic(request).orElseThrow();
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
        accounts.authenticate(credentials.substring(0, colon), credentials.substring(colon + 1));
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

  /** Forgets remembered credentials, so that a new password counts at once. */
  public void forget() {
    known.clear();
  }

  private static boolean same(String expected, String given) {
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }
}
