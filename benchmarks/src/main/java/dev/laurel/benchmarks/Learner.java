package dev.laurel.benchmarks;

import dev.laurel.certificates.press.Details;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;

/**
 * What is printed on one certificate.
 *
 * @param number tells learners apart
 */
record Learner(int number, String name) {

  private static final Instant FIRST_DAY = Instant.parse("2025-01-01T10:00:00Z");
  private static final String[] TITLES = {
    "Introduction to Botany",
    "Data Protection & Information Security Basics",
    "First Aid at Work",
    "Statistics for Social Scientists",
    "Project Leadership II",
    "History of the Silk Road"
  };

  String title() {
    return TITLES[number % TITLES.length];
  }

  String grade() {
    return 60 + number % 41 + "%";
  }

  /** Looks random, as the ids of certificates do. */
  String id() {
    long mixed = (number + 1) * 0x9E37_79B9_7F4A_7C15L;
    return Long.toHexString(mixed | 1L << 63).toUpperCase(Locale.ROOT);
  }

  Instant day() {
    return FIRST_DAY.plus(number % 365, ChronoUnit.DAYS);
  }

  /** For the press. */
  Details details() {
    return new Details(
        Map.of(
            "learner.name", name,
            "course.title", title(),
            "learner.grade", grade(),
            "certificate.id", id()),
        Map.of("certificate.date", day()),
        ZoneOffset.UTC);
  }

  /** For ways that know texts only, by placeholder. */
  Map<String, String> texts() {
    return Map.of(
        "learner.name", name,
        "course.title", title(),
        "learner.grade", grade(),
        "certificate.date", day().atZone(ZoneOffset.UTC).toLocalDate().toString(),
        "certificate.id", id());
  }
}
