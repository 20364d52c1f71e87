package dev.laurel.certificates.course;

import dev.laurel.certificates.Decision;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.Pacing;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Decides from when on learners of a course find certificates that were issued before. */
@Decision
public final class AvailableDate {

  /** The advanced setting. */
  public static final String SETTING = "certificate_available_date";

  private AvailableDate() {}

  /** The date of a course; learners of a self-paced one never wait. */
  public static Optional<Instant> of(Course course) {
    return course.pacing() == Pacing.SELF
        ? Optional.empty()
        : read(course.settings().getOrDefault(SETTING, ""));
  }

  /** The date, while learners still wait for it. */
  public static Optional<Instant> awaited(Course course, Instant now) {
    return of(course).filter(date -> date.isAfter(now));
  }

  private static Optional<Instant> read(String value) {
    try {
      return value.isBlank() ? Optional.empty() : Optional.of(Instant.parse(value));
    } catch (DateTimeParseException e) {
      // The host checks what is typed; what is no date keeps nothing from anybody.
      return Optional.empty();
    }
  }
}
