package dev.laurel.certificates.feasibility;

import dev.laurel.certificates.press.FitResult;
import dev.laurel.certificates.press.TextFit;
import dev.laurel.certificates.slide.Placeholder;
import dev.laurel.certificates.slide.Slide;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What is printed besides the name fits its box. A number or address that does not fit will not for
 * anybody, so nobody could be issued a certificate.
 */
final class ValuesFit implements Rule {

  private static final String NUMBER = "7c1f09b2e4d85a36908f2b7ce5d1a4f3";
  private static final String ADDRESS =
      "https://lms.example.org/plugins/certificates/verify/" + NUMBER;

  /** As long as they are on every certificate. */
  private static final Map<Placeholder, String> SAME_FOR_ALL =
      Map.of(Placeholder.CERTIFICATE_ID, NUMBER, Placeholder.CERTIFICATE_URL, ADDRESS);

  @Override
  public List<Finding> check(Slide slide) {
    List<Placeholder> printed =
        slide.placeholders().stream()
            .flatMap(name -> Placeholder.find(name).stream())
            .filter(one -> one != Placeholder.LEARNER_NAME && one != Placeholder.CERTIFICATE_QR)
            .filter(one -> !one.date())
            .toList();
    if (printed.isEmpty()) {
      return List.of();
    }
    TextFit fit = new TextFit(slide, Locale.forLanguageTag(slide.language()));
    List<Finding> findings = new ArrayList<>();
    for (Placeholder placeholder : printed) {
      String value = SAME_FOR_ALL.getOrDefault(placeholder, placeholder.example());
      if (fit.fit(placeholder.canonical(), value, Map.of()) instanceof FitResult.DoesNotFit not) {
        findings.add(
            (SAME_FOR_ALL.containsKey(placeholder)
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
