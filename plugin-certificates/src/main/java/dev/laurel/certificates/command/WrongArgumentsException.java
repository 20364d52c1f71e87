package dev.laurel.certificates.command;

/** The command line cannot be understood; the message says why. */
final class WrongArgumentsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  WrongArgumentsException(String message) {
    super(message, null, false, false);
  }
}
