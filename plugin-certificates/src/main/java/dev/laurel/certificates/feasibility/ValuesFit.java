package dev.laurel.certificates.feasibility;

import dev.laurel.certificates.press.FitResult;
import dev.laurel.certificates.press.TextFit;
import dev.laurel.certificates.slide.Placeholder;
import dev.laurel.certificates.slide.Slide;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is printed besides the name fits its box. A number or address that does not fit will not for
 * anybody, so nobody could be issued a certificate.
 */
final class ValuesFit {

  /** As long as their examples on every certificate. */
  private static final Set<Placeholder> SAME_FOR_ALL =
      Set.of(Placeholder.CERTIFICATE_ID, Placeholder.CERTIFICATE_URL);

  private ValuesFit() {}

  /**
   * What does not fit.
   *
   * @param address where a certificate is verified, for example: as long as all are
   */
  static List<Finding> findings(Slide slide, TextFit fit, String address) {
    List<Placeholder> printed =
        slide.placeholders().stream()
            .flatMap(name -> Placeholder.find(name).stream())
            .filter(one -> one != Placeholder.LEARNER_NAME && one != Placeholder.CERTIFICATE_QR)
            .filter(one -> !one.date())
            .toList();
    List<Finding> findings = new ArrayList<>();
    for (Placeholder placeholder : printed) {
      String value = placeholder.isAddress() ? address : placeholder.example();
      if (fit.fit(placeholder.canonical(), value, Map.of()) instanceof FitResult.DoesNotFit not) {
        findings.add(
            (SAME_FOR_ALL.contains(placeholder)
                    ? FindingCode.VALUE_NEVER_FITS
                    : FindingCode.VALUE_DOES_NOT_FIT)
                .at(
                    not.where(),
                    slide.placeOf(not.where()).orElse(null),
                    "${" + placeholder.canonical() + "}",
                    value));
      }
    }
    return findings;
  }
}
