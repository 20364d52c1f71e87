package dev.laurel.certificates.press;

import dev.laurel.certificates.Allowed;
import org.jspecify.annotations.Nullable;

/** A fault of ours while a certificate is made; what users do wrong is never one of these. */
@Allowed("public only if used — because what the press throws is caught by nobody but the door")
public final class PressException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  PressException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
