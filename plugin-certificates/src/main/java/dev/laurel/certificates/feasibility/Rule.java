package dev.laurel.certificates.feasibility;

import dev.laurel.certificates.slide.Slide;
import java.util.List;

/** One thing a slide is checked for. */
interface Rule {

  List<Finding> check(Slide slide);
}
