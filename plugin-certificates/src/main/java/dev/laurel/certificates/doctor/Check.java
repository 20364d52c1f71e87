package dev.laurel.certificates.doctor;

import java.util.List;

/** Looks at one thing. It may wait for others and may throw: {@link Doctor} bears both. */
interface Check {

  /** What it looks at. */
  Topic topic();

  /** What it found; nothing where there is nothing to look at. */
  List<Finding> find();
}
