package dev.laurel.plugin.host;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;

/** Who is behind a request that reached the plugin's own application, by the host's sign-in. */
public interface SignedIn {

  /**
   * The person who sent a request, by the host's session or by HTTP Basic.
   *
   * @param request the request, as the plugin's application got it
   * @return the person, or nothing when nobody is signed in or the credentials are wrong
   */
  Optional<User> user(HttpServletRequest request);

  /**
   * Whether a request that changes something was really meant by the person behind it: it carries
   * the session's CSRF token as header {@code X-CSRF-Token} or field {@code _csrf}, or it needs
   * none because it brought its credentials along (HTTP Basic).
   *
   * @param request the request
   * @param field the value of the form field {@code _csrf}, or empty; so that the host need not
   *     read the body
   * @return whether it may change something
   */
  boolean isIntended(HttpServletRequest request, String field);

  /**
   * The CSRF token for the forms of a page.
   *
   * @param request the request for the page
   * @return the token; empty when there is no session
   */
  String csrfToken(HttpServletRequest request);

  /**
   * The language for the answer to a request.
   *
   * @param request the request
   * @return the person's own language, or the best that the browser asks for
   */
  Locale locale(HttpServletRequest request);
}
