package dev.laurel.certificates.bulk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be done to many learners at once; words under {@code bulk.ACT_…}. */
enum BulkAct {
  /** Take their certificates back. */
  INVALIDATE,
  /** Make their certificates valid again. */
  RESTORE,
  /** Issue another in the place of each. */
  REISSUE,
  /** Give them certificates although the rules say otherwise. */
  ADD_EXCEPTION,
  /** Take their exceptions away. */
  REMOVE_EXCEPTION;

  /** Whether it can be undone at all. */
  boolean canBeUndone() {
    return this != REISSUE;
  }

  /** Whether a reason has to be given. */
  boolean needsReason() {
    return this == INVALIDATE || this == REISSUE || this == ADD_EXCEPTION;
  }

  /** By its name, in any case. */
  static Optional<BulkAct> named(String name) {
    return Arrays.stream(values())
        .filter(one -> one.name().equals(name.toUpperCase(Locale.ROOT)))
        .findFirst();
  }

  /** The names of all. */
  static List<String> names() {
    return Arrays.stream(values()).map(Enum::name).toList();
  }
}
