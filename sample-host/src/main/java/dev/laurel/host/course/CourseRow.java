package dev.laurel.host.course;

import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.GradingPolicy;
import dev.laurel.plugin.host.Pacing;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A course as the database has it; its revision is another with each change of it. */
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
    @Nullable Double minimumCompletion,
    long revision) {

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
        null,
        0);
  }

  /** The course; where a setting is not set, its default holds. */
  Course toCourse(CourseParts.Parts parts, Map<String, String> defaults) {
    Map<String, String> settings = new HashMap<>(defaults);
    // What was set once holds also while the plugin that the setting belongs to does not answer.
    settings.putAll(parts.settings());
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
        parts.modes(),
        settings,
        duration.isEmpty() ? Map.of() : Map.of("duration", duration));
  }

  GradingPolicy toPolicy(CourseParts.Parts parts) {
    return new GradingPolicy(passMark, parts.ranges(), parts.badges(), minimumCompletion);
  }
}
