package dev.laurel.certificates.feasibility;

import dev.laurel.certificates.slide.Placeholder;
import dev.laurel.certificates.slide.Slide;
import java.util.List;

/** A certificate that does not say whose it is certifies nothing. */
final class LearnerNamePresent implements Rule {

  @Override
  public List<Finding> check(Slide slide) {
    return slide.placeholders().contains(Placeholder.LEARNER_NAME.canonical())
        ? List.of()
        : List.of(
            FindingCode.NO_LEARNER_NAME.ofSlide("${" + Placeholder.LEARNER_NAME.canonical() + "}"));
  }
}
