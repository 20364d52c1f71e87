package dev.laurel.certificates.press;

import org.jspecify.annotations.Nullable;

/** A fault of ours while a certificate is made; what users do wrong is never one of these. */
public final class PressException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  PressException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
