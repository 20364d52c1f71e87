package dev.laurel.certificates.course;

import dev.laurel.certificates.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Decides what keeps a course that issues certificates from starting: every certificate-eligible
 * mode has a certificate, and certificates are enabled.
 */
@Decision
public final class StartReadiness {

  private StartReadiness() {}

  /** A missing thing. */
  public sealed interface Missing {

    /**
     * A mode has no certificate.
     *
     * @param mode its slug
     */
    record ModeWithoutCertificate(String mode) implements Missing {}

    /** Certificates are not enabled. */
    record NotEnabled() implements Missing {}

    /** No mode earns a certificate, although the course issues some. */
    record NoEligibleMode() implements Missing {}
  }

  /**
   * Decides.
   *
   * @param issues whether the course issues certificates
   * @param eligibleModes slugs of the certificate-eligible modes, in the order shown
   * @param assignedModes slugs of the modes that have a certificate
   * @param isEnabled whether certificates are enabled
   */
  public static List<Missing> missing(
      boolean issues, List<String> eligibleModes, Set<String> assignedModes, boolean isEnabled) {
    if (!issues) {
      return List.of();
    }
    List<Missing> missing = new ArrayList<>();
    if (eligibleModes.isEmpty()) {
      missing.add(new Missing.NoEligibleMode());
    }
    eligibleModes.stream()
        .filter(mode -> !assignedModes.contains(mode))
        .forEach(mode -> missing.add(new Missing.ModeWithoutCertificate(mode)));
    if (!isEnabled) {
      missing.add(new Missing.NotEnabled());
    }
    return List.copyOf(missing);
  }
}
