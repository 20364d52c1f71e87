package dev.laurel.certificates.certificate;

import dev.laurel.certificates.template.TemplateId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many live certificates a course has: counted once, so that all numbers of a view are of the
 * same moment.
 *
 * @param parts the numbers, one for each status, mode and version of a design that there is
 */
public record Holdings(List<Part> parts) {

  /** Keeps the parts as they are now. */
  public Holdings {
    parts = List.copyOf(parts);
  }

  /**
   * How many are alike.
   *
   * @param status what they are
   * @param mode the mode's slug
   * @param templateId the version they were made with
   * @param number how many, more than none
   */
  public record Part(CertificateStatus status, String mode, TemplateId templateId, long number) {

    private boolean isAvailable() {
      return status == CertificateStatus.AVAILABLE;
    }
  }

  /** How many, by status. */
  public Map<CertificateStatus, Long> byStatus() {
    Map<CertificateStatus, Long> counts = new EnumMap<>(CertificateStatus.class);
    parts.forEach(part -> counts.merge(part.status(), part.number(), Long::sum));
    return counts;
  }

  /** How many learners hold what, by mode and version, the most first. */
  public List<HeldVersion> versions() {
    return parts.stream()
        .filter(Part::isAvailable)
        .map(part -> new HeldVersion(part.mode(), part.templateId(), part.number()))
        .sorted(
            Comparator.comparingLong(HeldVersion::number)
                .reversed()
                .thenComparing(one -> one.templateId().value()))
        .toList();
  }

  /**
   * How many hold one of another design, or version, than their mode has now.
   *
   * @param assigned what the modes have
   */
  public long outdated(Map<String, TemplateId> assigned) {
    return parts.stream()
        .filter(Part::isAvailable)
        .filter(
            part ->
                !part.templateId().equals(assigned.getOrDefault(part.mode(), part.templateId())))
        .mapToLong(Part::number)
        .sum();
  }
}
