package dev.laurel.plugin.host;

/**
 * What identifies a person for good, also when the user name changes.
 *
 * @param value at most 64 characters of ASCII, compared exactly; paging follows its order, which is
 *     that of its bytes
 */
public record UserId(String value) implements Comparable<UserId> {

  /**
   * Checks the length.
   *
   * @param value the id
   * @throws IllegalArgumentException when it is blank or too long
   */
  public UserId {
    if (value.isBlank() || value.length() > 64) {
      throw new IllegalArgumentException("A user id has 1 to 64 characters: " + value);
    }
  }

  @Override
  public int compareTo(UserId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
