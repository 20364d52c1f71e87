package dev.laurel.certificates.learner;

/** What a learner is told; words under {@code learner.MESSAGE}. */
public enum Message {
  /** Nothing. */
  NONE,
  /** The instructor has not generated yet. */
  NOT_YET_AVAILABLE,
  /** Not passed. */
  NOT_PASSED,
  /** May ask for a certificate. */
  QUALIFIED,
  /** It is being made. */
  IN_PROGRESS,
  /** It is there. */
  AVAILABLE,
  /** It could not be made. */
  FAILED,
  /** It was taken back. */
  REVOKED,
  /** It is there, but is valid no longer. */
  EXPIRED
}
