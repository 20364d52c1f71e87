package dev.laurel.certificates.statistics;

/** Who looked at a certificate. */
public enum Look {
  /** Its holder downloaded it. */
  HOLDER,
  /** The staff of the course opened it. */
  STAFF,
  /** Somebody verified it. */
  VERIFIED
}
