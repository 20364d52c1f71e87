package dev.laurel.kit.persistence;

/** Text that a person typed, in a pattern of SQL's LIKE. */
public final class Like {

  private Like() {}

  /** The text so that LIKE takes each character of it for itself. */
  public static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }
}
