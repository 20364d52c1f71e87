package dev.laurel.certificates.course;

import dev.laurel.certificates.Decision;
import dev.laurel.plugin.host.Course;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/** Decides how long certificates of a course are valid. */
@Decision
public final class ValidFor {

  /** The advanced setting: such as {@code 24 months}, or empty for ever. */
  public static final String SETTING = "certificates_valid_for";

  private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);
  private static final int MOST_YEARS = 100;

  private ValidFor() {}

  /** Whether a value of the setting can be read. */
  public static boolean isAllowed(String value) {
    return value.isBlank() || read(value).isPresent();
  }

  /** The last moment of a certificate of a certain day; nothing when it is valid for ever. */
  public static Optional<Instant> until(Course course, Instant dated) {
    return read(course.settings().getOrDefault(SETTING, ""))
        .map(
            period ->
                dated
                    .atZone(ZoneOffset.UTC)
                    .toLocalDate()
                    .plus(period)
                    .atTime(LocalTime.of(23, 59, 59))
                    .toInstant(ZoneOffset.UTC));
  }

  private static Optional<Period> read(String value) {
    String written = value.strip().toLowerCase(Locale.ROOT);
    if (!written.matches("[1-9][0-9]{0,4} (day|week|month|year)s?")) {
      return Optional.empty();
    }
    int blank = written.indexOf(' ');
    int number = Integer.parseInt(written.substring(0, blank));
    Period period =
        switch (written.charAt(blank + 1)) {
          case 'd' -> Period.ofDays(number);
          case 'w' -> Period.ofWeeks(number);
          case 'm' -> Period.ofMonths(number);
          default -> Period.ofYears(number);
        };
    return Optional.of(period)
        .filter(one -> !ANY_DAY.plus(one).isAfter(ANY_DAY.plusYears(MOST_YEARS)));
  }
}
