package dev.laurel.host.course;

import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.EnrolmentMode;
import dev.laurel.plugin.host.Pacing;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A course as the database has it. */
record CourseRow(
    CourseKey courseKey,
    String title,
    String organisation,
    String number,
    String run,
    Pacing pacing,
    @Nullable Instant startAt,
    @Nullable Instant endAt,
    @Nullable Instant startedAt,
    String duration,
    @Nullable Double passMark,
    @Nullable Double minimumCompletion) {

  static CourseRow of(Course course) {
    return new CourseRow(
        course.key(),
        course.title(),
        course.organisation(),
        course.number(),
        course.run(),
        course.pacing(),
        course.start(),
        course.end(),
        null,
        course.attributes().getOrDefault("duration", ""),
        null,
        null);
  }

  Course toCourse(List<EnrolmentMode> modes, Map<String, String> settings) {
    return new Course(
        courseKey,
        title,
        organisation,
        number,
        run,
        pacing,
        startAt,
        endAt,
        startedAt != null,
        modes,
        settings,
        duration.isEmpty() ? Map.of() : Map.of("duration", duration));
  }
}
