package dev.laurel.certificates.press;

/** Whether what a template prints is marked as an example. */
public enum Marking {
  /** Not marked: a certificate. */
  NONE,
  /** Marked EXAMPLE across the page: a preview, never valid. */
  EXAMPLE
}
