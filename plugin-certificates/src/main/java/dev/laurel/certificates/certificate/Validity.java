package dev.laurel.certificates.certificate;

/** How long a certificate is still valid. */
public enum Validity {
  /** For ever, or for long enough. */
  LASTING,
  /** It ends soon; the holder has been reminded, or will be any moment. */
  ENDING,
  /** It has ended. */
  EXPIRED
}
