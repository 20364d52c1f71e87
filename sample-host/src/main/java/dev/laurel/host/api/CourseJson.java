package dev.laurel.host.api;

import com.fasterxml.jackson.databind.JsonNode;
import dev.laurel.host.course.CourseStart;
import dev.laurel.host.course.SettingField;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.EnrolmentMode;
import dev.laurel.plugin.host.Pacing;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A course as the API shows it. */
record CourseJson(
    String key,
    String title,
    String org,
    String pacing,
    @Nullable Instant start,
    @Nullable Instant end,
    boolean started,
    List<Mode> modes,
    Map<String, String> settings) {

  private static final String TIME = "%s is not a time such as 2027-01-31T09:00:00Z.";

  record Mode(String slug, String name, boolean certificateEligible) {}

  static CourseJson of(Course course) {
    return new CourseJson(
        course.key().value(),
        course.title(),
        course.organisation(),
        course.pacing().name().toLowerCase(Locale.ROOT),
        course.start(),
        course.end(),
        course.hasStarted(),
        course.modes().stream()
            .map(mode -> new Mode(mode.slug(), mode.name(), mode.isCertificateEligible()))
            .toList(),
        new TreeMap<>(course.settings()));
  }

  static Map<String, Object> settings(Course course, Collection<SettingField> fields) {
    Map<String, Object> values = new TreeMap<>();
    for (SettingField field : fields) {
      String value = course.settings().getOrDefault(field.key(), field.defaultValue());
      values.put(
          field.key(),
          field.kind() == SettingField.Kind.TOGGLE ? (Object) Boolean.valueOf(value) : value);
    }
    return values;
  }

  /**
   * What is sent to make or change a course; what is absent stays as it is. Start and end can be
   * taken away with {@code null}.
   */
  record Body(
      @Nullable String title,
      @Nullable String org,
      @Nullable String number,
      @Nullable String run,
      @Nullable String pacing,
      @Nullable JsonNode start,
      @Nullable JsonNode end,
      @Nullable String duration,
      @Nullable List<ModeBody> modes,
      @Nullable List<String> staff) {

    record ModeBody(
        @Nullable String slug, @Nullable String name, @Nullable Boolean certificateEligible) {}

    Course checked(CourseKey key, Optional<Course> before) {
      check(before);
      String[] parts = key.value().replaceFirst("^course-v1:", "").split("\\+", -1);
      Course old = before.orElse(null);
      return new Course(
          key,
          or(title, old == null ? "" : old.title()),
          or(org, old == null ? parts[0] : old.organisation()),
          or(number, old == null ? (parts.length > 1 ? parts[1] : "") : old.number()),
          or(run, old == null ? (parts.length > 2 ? parts[2] : "") : old.run()),
          pacing == null
              ? (old == null ? Pacing.INSTRUCTOR : old.pacing())
              : Pacing.valueOf(pacing.toUpperCase(Locale.ROOT)),
          start == null ? (old == null ? null : old.start()) : instant(start),
          end == null ? (old == null ? null : old.end()) : instant(end),
          old != null && old.hasStarted(),
          modes == null
              ? (old == null ? List.of() : old.modes())
              : modes.stream().map(Body::toMode).toList(),
          Map.of(),
          duration == null
              ? (old == null ? Map.of() : old.attributes())
              : Map.of("duration", duration));
    }

    private void check(Optional<Course> before) {
      Checks checks =
          new Checks()
              .must(
                  before.isPresent() || title != null && !title.isBlank(),
                  "title",
                  "A new course needs a title.")
              .text(title, "title", 255)
              .text(org, "org", 255)
              .text(number, "number", 255)
              .text(run, "run", 255)
              .text(duration, "duration", 100)
              .must(isTime(start), "start", TIME.formatted(start))
              .must(isTime(end), "end", TIME.formatted(end))
              .must(
                  pacing == null || pacing.equals("instructor") || pacing.equals("self"),
                  "pacing",
                  "‘%s’ is not allowed. Allowed are: instructor, self.".formatted(pacing));
      checks.complete(modes, "modes").complete(staff, "staff").done();
      Instant begins = start == null ? before.map(Course::start).orElse(null) : instant(start);
      Instant ends = end == null ? before.map(Course::end).orElse(null) : instant(end);
      checks
          .must(
              begins == null || ends == null || begins.isBefore(ends),
              "end",
              "The course ends at %s, which is not after its start at %s.".formatted(ends, begins))
          .done();
      if (modes != null) {
        Set<String> slugs = new HashSet<>();
        for (ModeBody mode : modes) {
          checks
              .must(
                  mode.slug() != null && mode.slug().matches("[A-Za-z0-9_-]{1,64}"),
                  "modes",
                  "A mode needs a slug of 1 to 64 letters, digits, - and _.")
              .text(mode.name(), "modes", 255)
              .must(
                  slugs.add(or(mode.slug(), "")),
                  "modes",
                  "The mode ‘%s’ is named twice.".formatted(mode.slug()));
        }
      }
      checks.done();
    }

    private static @Nullable Instant instant(@Nullable JsonNode time) {
      return time == null || time.isNull()
          ? null
          : DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(time.asText(), Instant::from);
    }

    private static boolean isTime(@Nullable JsonNode time) {
      try {
        Instant instant = instant(time);
        return instant == null || CourseStart.isPossible(instant);
      } catch (DateTimeException e) {
        return false;
      }
    }

    private static EnrolmentMode toMode(ModeBody mode) {
      String slug = or(mode.slug(), "");
      return new EnrolmentMode(
          slug, or(mode.name(), slug), Boolean.TRUE.equals(mode.certificateEligible()));
    }

    private static String or(@Nullable String value, String otherwise) {
      return value == null ? otherwise : value;
    }
  }
}
