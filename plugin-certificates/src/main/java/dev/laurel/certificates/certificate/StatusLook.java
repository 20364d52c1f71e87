package dev.laurel.certificates.certificate;

import java.time.Instant;

/**
 * How the status of a certificate looks in a list or on a page.
 *
 * @param tone the tone of its pill
 * @param icon the icon in it
 * @param code its words, under {@code dashboard.CODE}
 */
public record StatusLook(String tone, String icon, String code) {

  /** How a certificate looks now: one whose time is over is told from one that is valid. */
  public static StatusLook of(Certificate one, Instant now) {
    if (one.isExpired(now)) {
      return new StatusLook("warn", "calendar-x", "EXPIRED");
    }
    String code = "STATUS_" + one.status();
    return switch (one.status()) {
      case AVAILABLE -> new StatusLook("good", "check-lg", code);
      case PENDING -> new StatusLook("info", "hourglass-split", code);
      case FAILED -> new StatusLook("bad", "x-lg", code);
      case REVOKED -> new StatusLook("bad", "slash-circle", code);
      case SUPERSEDED, ERASED -> new StatusLook("quiet", "dash", code);
    };
  }
}
