package dev.laurel.certificates.feasibility;

import dev.laurel.certificates.slide.Remark;
import dev.laurel.certificates.slide.Slide;
import java.util.List;

/** What is only linked to lies on somebody's disk and is not printed. */
final class NoExternalLinks implements Rule {

  @Override
  public List<Finding> check(Slide slide) {
    return slide.remarks().stream()
        .filter(remark -> remark.kind() == Remark.Kind.LINKED_FILE)
        .map(
            remark ->
                FindingCode.LINKED_FILE.at(
                    remark.where(), slide.placeOf(remark.where()).orElse(null), remark.detail()))
        .toList();
  }
}
