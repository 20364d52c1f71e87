package dev.laurel.certificates.certificate;

import dev.laurel.certificates.template.TemplateId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whose certificates are issued anew. */
public enum Regenerated {
  /** All that are available. */
  AVAILABLE,
  /** Those available that were printed from another design, or version, than the mode has now. */
  OUTDATED,
  /** Those whose time is over. */
  EXPIRED,
  /** Those that could not be printed. */
  FAILED;

  /**
   * Whether a certificate is one of them.
   *
   * @param design what the learner's mode prints from now, or null
   * @param now what time it is
   */
  boolean applies(Held held, @Nullable TemplateId design, Instant now) {
    return switch (this) {
      case AVAILABLE -> held.status() == CertificateStatus.AVAILABLE;
      case OUTDATED ->
          held.status() == CertificateStatus.AVAILABLE && !held.templateId().equals(design);
      case EXPIRED -> held.isExpired(now);
      case FAILED -> held.status() == CertificateStatus.FAILED;
    };
  }
}
