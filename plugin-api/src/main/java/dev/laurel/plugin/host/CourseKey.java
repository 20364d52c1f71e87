package dev.laurel.plugin.host;

/**
 * What identifies a course, such as {@code course-v1:Triboo+CERT101+2026}.
 *
 * @param value at most 255 characters, compared exactly
 */
public record CourseKey(String value) {

  /**
   * Checks the length.
   *
   * @param value the key
   * @throws IllegalArgumentException when it is blank or too long
   */
  public CourseKey {
    if (value.isBlank() || value.length() > 255) {
      throw new IllegalArgumentException("A course key has 1 to 255 characters: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
