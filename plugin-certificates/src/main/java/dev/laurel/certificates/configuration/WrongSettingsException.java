package dev.laurel.certificates.configuration;

/** The configuration says something that cannot be meant; the message says how to mend it. */
public class WrongSettingsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Something wrong.
   *
   * @param message which setting, and how to mend it; without secrets
   */
  public WrongSettingsException(String message) {
    super(message);
  }
}
