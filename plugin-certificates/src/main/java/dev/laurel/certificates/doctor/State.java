package dev.laurel.certificates.doctor;

/** How bad something is; the worst last. */
public enum State {
  /** Nothing is to be done. */
  FINE,
  /** It works; something is to be done before it does not, or people will wonder. */
  WARNING,
  /** Something does not work, or what is made will be wrong. */
  WRONG
}
