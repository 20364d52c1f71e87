package dev.laurel.plugin.host;

import java.time.Instant;

/**
 * That a learner takes a course.
 *
 * @param course which course
 * @param learner who
 * @param mode the slug of the mode
 * @param since when the learner was enrolled
 */
public record Enrolment(CourseKey course, UserId learner, String mode, Instant since) {}
