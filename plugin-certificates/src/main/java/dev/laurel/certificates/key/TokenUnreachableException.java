package dev.laurel.certificates.key;

import dev.laurel.kit.configuration.WrongSettingsException;

/** A token that the settings name rightly, as far as can be told, does not open now. */
final class TokenUnreachableException extends WrongSettingsException {

  private static final long serialVersionUID = 1L;

  /** With what is the matter, in a sentence. */
  TokenUnreachableException(String message) {
    super(message);
  }
}
