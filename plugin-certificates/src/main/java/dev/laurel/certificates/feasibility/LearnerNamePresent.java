package dev.laurel.certificates.feasibility;

import dev.laurel.certificates.slide.Placeholder;
import dev.laurel.certificates.slide.Run;
import dev.laurel.certificates.slide.Slide;
import java.util.List;

/** A certificate that does not say whose it is certifies nothing. */
final class LearnerNamePresent implements Rule {

  @Override
  public List<Finding> check(Slide slide) {
    boolean present =
        slide.texts().stream()
            .filter(text -> !TextInsidePage.outside(text, slide))
            .flatMap(text -> text.body().paragraphs().stream())
            .flatMap(paragraph -> paragraph.runs().stream())
            .map(Run::placeholder)
            .anyMatch(
                token ->
                    token != null && token.name().equals(Placeholder.LEARNER_NAME.canonical()));
    return present
        ? List.of()
        : List.of(
            FindingCode.NO_LEARNER_NAME.ofSlide("${" + Placeholder.LEARNER_NAME.canonical() + "}"));
  }
}
