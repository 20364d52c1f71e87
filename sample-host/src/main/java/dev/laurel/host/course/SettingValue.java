package dev.laurel.host.course;

import dev.laurel.host.Decision;
import java.util.Optional;
import java.util.TreeSet;

/** Decides whether a value may be set for a field. */
@Decision
public final class SettingValue {

  private static final int LONGEST = 255;

  private SettingValue() {}

  /**
   * What is wrong with a value.
   *
   * @param field the field
   * @param value the value as text
   * @return a sentence that names the values allowed, or nothing when the value is one of them
   */
  public static Optional<String> objection(SettingField field, String value) {
    return switch (field.kind()) {
      case TOGGLE ->
          value.equals("true") || value.equals("false")
              ? Optional.empty()
              : Optional.of("‘%s’ is not allowed. Allowed are: true, false.".formatted(value));
      case CHOICE ->
          field.choices().contains(value)
              ? Optional.empty()
              : Optional.of(
                  "‘%s’ is not allowed. Allowed are: %s."
                      .formatted(value, String.join(", ", new TreeSet<>(field.choices()))));
      case TEXT ->
          value.length() <= LONGEST
              ? Optional.empty()
              : Optional.of(
                  "The text has %d characters; allowed are at most %d."
                      .formatted(value.length(), LONGEST));
    };
  }
}
