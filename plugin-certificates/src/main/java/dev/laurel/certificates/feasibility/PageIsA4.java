package dev.laurel.certificates.feasibility;

import dev.laurel.certificates.slide.Fitting;
import dev.laurel.certificates.slide.Placement;
import dev.laurel.certificates.slide.Slide;
import java.util.List;

/** A certificate is printed on A4, whichever way up; other slides are laid on it as chosen. */
final class PageIsA4 implements Rule {

  @Override
  public List<Finding> check(Slide slide) {
    return slide.onA4().kind() == Placement.Kind.OTHER && slide.fitting() == Fitting.NONE
        ? List.of(
            FindingCode.NOT_A4.ofSlide(
                Millimetres.of(slide.width()), Millimetres.of(slide.height())))
        : List.of();
  }
}
