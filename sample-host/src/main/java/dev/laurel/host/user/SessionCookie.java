package dev.laurel.host.user;

import dev.laurel.host.Decision;

/** Decides what a browser is told of the cookie with a session's token. */
@Decision
final class SessionCookie {

  /** Its name. */
  static final String NAME = "LAUREL_SESSION";

  private SessionCookie() {}

  /**
   * The value of the header, as RFC 6265 has it; JAX-RS would add the version of an older one,
   * which some clients heed.
   *
   * @param isSecure whether the call came by TLS
   * @param origin where people reach the host: behind a proxy that speaks TLS, what arrives is
   *     plain
   * @param seconds how long the browser keeps it; as long as it is open if negative
   */
  static String header(String token, boolean isSecure, String origin, int seconds) {
    return NAME
        + "="
        + token
        + "; Path=/; HttpOnly; SameSite=Lax"
        + (isSecure || origin.startsWith("https:") ? "; Secure" : "")
        + (seconds < 0 ? "" : "; Max-Age=" + seconds);
  }
}
