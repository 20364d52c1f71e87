package dev.laurel.certificates.key;

/**
 * Nothing can be signed now, although it should be: the key has expired, its token does not answer,
 * or a server that signatures need does not. Nothing was done, and it can be tried again.
 */
public final class KeyUnusableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Something in the way.
   *
   * @param message what it is and how to mend it, for administrators; without secrets
   * @param cause what was thrown, or null
   */
  public KeyUnusableException(String message, @org.jspecify.annotations.Nullable Throwable cause) {
    super(message, cause);
  }
}
