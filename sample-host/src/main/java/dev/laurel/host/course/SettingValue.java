package dev.laurel.host.course;

import dev.laurel.host.Decision;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
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
      case DATE_TIME ->
          value.isEmpty() || moment(value).isPresent()
              ? Optional.empty()
              : Optional.of(
                  "‘%s’ is not a date and time. Write it like 2026-12-01T09:00:00Z, or leave it empty."
                      .formatted(value));
    };
  }

  /**
   * A value as it is kept: moments always in one form.
   *
   * @param field the field
   * @param value a value without objection
   * @return the same value
   */
  public static String kept(SettingField field, String value) {
    return field.kind() == SettingField.Kind.DATE_TIME
        ? moment(value).map(Instant::toString).orElse("")
        : value;
  }

  private static Optional<Instant> moment(String value) {
    try {
      return Optional.of(OffsetDateTime.parse(value).toInstant());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
