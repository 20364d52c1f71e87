package dev.laurel.certificates.feasibility;

import dev.laurel.certificates.slide.Slide;
import java.util.List;

/** The first slide is the certificate; the others are not printed. */
final class OneSlideOnly implements Rule {

  @Override
  public List<Finding> check(Slide slide) {
    return slide.slideCount() > 1
        ? List.of(FindingCode.MORE_SLIDES.ofSlide(Integer.toString(slide.slideCount())))
        : List.of();
  }
}
