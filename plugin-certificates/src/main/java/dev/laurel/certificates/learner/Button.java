package dev.laurel.certificates.learner;

/** The button a learner finds; words under {@code learner.BUTTON}. */
public enum Button {
  /** None. */
  NONE,
  /** Request Certificate. */
  REQUEST,
  /** Download Your Certificate. */
  DOWNLOAD
}
