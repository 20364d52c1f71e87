package dev.laurel.certificates.slide;

/** Ends the reading of an SVG that says more than we draw; caught where its stand-in is taken. */
final class UndrawableSvgException extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * Says why.
   *
   * @param what the element or property we do not draw, as the file writes it
   */
  UndrawableSvgException(String what) {
    super(what);
  }

  String what() {
    return String.valueOf(getMessage());
  }
}
