package dev.laurel.plugin;

import dev.laurel.plugin.host.User;
import java.util.Locale;
import java.util.Map;

/**
 * Who looks at a page of the host, and how: what a contribution needs to draw its part of it.
 *
 * @param viewer who is signed in
 * @param locale the language the page is in
 * @param csrfToken the value that forms of the page send as field {@code _csrf}
 * @param parameters the page's query parameters, the first value of each; never trusted
 */
public record PageView(
    User viewer, Locale locale, String csrfToken, Map<String, String> parameters) {

  /**
   * Keeps a copy of the parameters, so that the value cannot change.
   *
   * @param viewer who is signed in
   * @param locale the language
   * @param csrfToken the token
   * @param parameters the query parameters
   */
  public PageView {
    parameters = Map.copyOf(parameters);
  }
}
