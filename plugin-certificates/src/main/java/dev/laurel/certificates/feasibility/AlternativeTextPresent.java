package dev.laurel.certificates.feasibility;

import dev.laurel.certificates.slide.Identity;
import dev.laurel.certificates.slide.Picture;
import dev.laurel.certificates.slide.Shape;
import dev.laurel.certificates.slide.Slide;
import java.util.ArrayList;
import java.util.List;

/** Each picture says in words what it shows, or is marked as decoration. */
final class AlternativeTextPresent implements Rule {

  @Override
  public List<Finding> check(Slide slide) {
    List<Finding> findings = new ArrayList<>();
    for (Shape shape : slide.allShapes()) {
      Identity identity = shape.identity();
      boolean silent =
          identity.alternativeText().isBlank() && !identity.decorative() && !identity.inherited();
      if (shape instanceof Picture && silent) {
        findings.add(FindingCode.NO_ALTERNATIVE_TEXT.at(shape));
      }
    }
    return findings;
  }
}
