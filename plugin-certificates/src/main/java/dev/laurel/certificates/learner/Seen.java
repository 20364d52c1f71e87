package dev.laurel.certificates.learner;

import dev.laurel.certificates.certificate.CertificateId;
import dev.laurel.plugin.host.Course;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one learner sees of one course, and what lies behind it.
 *
 * @param course the course
 * @param situation where the learner is
 * @param shown what is shown
 * @param certificate the live certificate, or null
 * @param dated the day it bears, or null
 * @param validUntil its last moment, or null when it is valid for ever
 * @param availableFrom the date before which nobody's is shown, while that is ahead; or null
 */
public record Seen(
    Course course,
    Situation situation,
    Shown shown,
    @Nullable CertificateId certificate,
    @Nullable Instant dated,
    @Nullable Instant validUntil,
    @Nullable Instant availableFrom) {

  /** The certificate, when the learner may download it now. */
  public @Nullable CertificateId downloadable() {
    return shown.button() == Button.DOWNLOAD ? certificate : null;
  }

  /** Whether she holds one that is valid no longer. */
  public boolean isExpired() {
    return shown.message() == Message.EXPIRED;
  }
}
