package dev.laurel.certificates.learner;

/** The button a learner finds; words under {@code learner.BUTTON}. */
enum Button {
  /** None. */
  NONE,
  /** Request Certificate. */
  REQUEST,
  /** Download Your Certificate. */
  DOWNLOAD
}
