package dev.laurel.certificates.feasibility;

import dev.laurel.certificates.slide.Placeholder;
import dev.laurel.certificates.slide.Slide;
import java.util.List;

/** A certificate that does not say whose it is certifies nothing. */
final class LearnerNamePresent implements Rule {

  @Override
  public List<Finding> check(Slide slide) {
    boolean present =
        TextInsidePage.placeholders(slide).anyMatch(Placeholder.LEARNER_NAME.canonical()::equals);
    return present
        ? List.of()
        : List.of(
            FindingCode.NO_LEARNER_NAME.ofSlide("${" + Placeholder.LEARNER_NAME.canonical() + "}"));
  }
}
