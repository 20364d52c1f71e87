package dev.laurel.certificates.feasibility;

import dev.laurel.certificates.slide.Remark;
import dev.laurel.certificates.slide.Slide;
import java.util.List;

/** A presentation with macros is not taken, though nothing here would ever run them. */
final class NoMacros implements Rule {

  @Override
  public List<Finding> check(Slide slide) {
    return slide.remarks().stream().anyMatch(remark -> remark.kind() == Remark.Kind.MACROS)
        ? List.of(FindingCode.MACROS.ofSlide())
        : List.of();
  }
}
