package dev.laurel.certificates.objectstore;

import org.jspecify.annotations.Nullable;

/**
 * The object store cannot be reached, does not let us in, or did not answer in time. What was asked
 * for can be tried again later.
 */
public final class StoreUnreachableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says what could not be done. */
  public StoreUnreachableException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
