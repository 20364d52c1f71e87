package dev.laurel.certificates.verification;

import dev.laurel.certificates.Decision;
import java.util.Locale;

/**
 * Decides whether a look at a certificate is told to its holder as one of others: somebody, or a
 * program for somebody, read the page or its JSON. Not she herself, not staff of the course, not a
 * look at the headers alone, not a browser that loads ahead, and not those who fetch pages because
 * their address was posted or to list them, by the names they give themselves.
 */
@Decision
final class Counting {

  private static final String FETCHERS =
      "(?s).*(bots?\\b|crawl|spider|slurp|preview|facebookexternalhit|facebookcatalog|whatsapp|"
          + "embedly|vkshare|ia_archiver|google-inspectiontool|skypeuri|pinterest/|mastodon/|"
          + "snapchat|viber|monitor|uptime).*";

  private Counting() {}

  /**
   * Decides.
   *
   * @param method of the request
   * @param agent what the reader calls itself, or empty
   * @param purpose what browsers say who load ahead, or empty
   */
  static boolean counts(
      String method, String agent, String purpose, boolean isHolder, boolean isStaff) {
    return method.equals("GET")
        && !isHolder
        && !isStaff
        && !purpose.toLowerCase(Locale.ROOT).contains("prefetch")
        && !agent.toLowerCase(Locale.ROOT).matches(FETCHERS);
  }
}
