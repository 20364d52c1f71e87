package dev.laurel.certificates.feasibility;

import dev.laurel.certificates.slide.Placeholder;
import dev.laurel.certificates.slide.Slide;
import java.util.List;
import java.util.Set;

/** Who holds a printed certificate in her hands can only verify it if it says by what. */
final class Verifiable implements Rule {

  private static final Set<String> WAYS =
      Set.of(
          Placeholder.CERTIFICATE_ID.canonical(),
          Placeholder.CERTIFICATE_URL.canonical(),
          Placeholder.CERTIFICATE_QR.canonical());

  @Override
  public List<Finding> check(Slide slide) {
    return TextInsidePage.placeholders(slide).anyMatch(WAYS::contains)
        ? List.of()
        : List.of(
            FindingCode.NOT_VERIFIABLE.ofSlide(
                "${" + Placeholder.CERTIFICATE_URL.canonical() + "}",
                "${" + Placeholder.CERTIFICATE_QR.canonical() + "}"));
  }
}
