package dev.laurel.certificates.press;

/** How a text fits where a template prints it. */
public sealed interface FitResult {

  /** At its own size. */
  record Fits() implements FitResult {}

  /**
   * Only when set smaller.
   *
   * @param where name of the text box
   * @param size it is set at, in points
   * @param designed the size in the presentation, in points
   */
  record Shrinks(String where, double size, double designed) implements FitResult {}

  /**
   * Not even at the least size that is readable.
   *
   * @param where name of the text box
   */
  record DoesNotFit(String where) implements FitResult {}
}
