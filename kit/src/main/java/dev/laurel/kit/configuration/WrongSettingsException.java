package dev.laurel.kit.configuration;

/** The configuration says something that cannot be meant; the message says how to mend it. */
public class WrongSettingsException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /**
   * Something wrong.
   *
   * @param message which setting, where it was set, and how to mend it; without secrets
   */
  public WrongSettingsException(String message) {
    super(message);
  }
}
