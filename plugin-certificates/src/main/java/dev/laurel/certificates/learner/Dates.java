package dev.laurel.certificates.learner;

import dev.laurel.certificates.certificate.Validity;

/**
 * What the calendar says of a learner's certificate, beside her {@link Situation}.
 *
 * @param isAwaited whether the course's certificates are not available before a date ahead
 * @param validity how long the one that she holds is still valid; lasting when she holds none
 */
record Dates(boolean isAwaited, Validity validity) {

  /** No date is set. */
  static final Dates NONE = new Dates(false, Validity.LASTING);
}
