package dev.laurel.certificates.objectstore;

/** The configuration says something that cannot be meant; the message says how to mend it. */
public final class WrongSettingsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  WrongSettingsException(String message) {
    super(message);
  }
}
