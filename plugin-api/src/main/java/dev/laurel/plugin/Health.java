package dev.laurel.plugin;

/**
 * How a plugin is.
 *
 * @param isWell whether it can do its work
 * @param detail why not, for administrators, without secrets; empty when well
 */
public record Health(boolean isWell, String detail) {

  /**
   * All is well.
   *
   * @return a value without detail
   */
  public static Health well() {
    return new Health(true, "");
  }

  /**
   * Something is wrong.
   *
   * @param detail what, and how to mend it
   * @return a value with that detail
   */
  public static Health unwell(String detail) {
    return new Health(false, detail);
  }
}
