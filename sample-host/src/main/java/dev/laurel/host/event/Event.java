package dev.laurel.host.event;

import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.UserId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened.
 *
 * @param kind what
 * @param course in which course, or null when it is about a person only
 * @param user to whom, or null when it is about a course only
 */
public record Event(Kind kind, @Nullable CourseKey course, @Nullable UserId user) {

  /** What can happen. */
  public enum Kind {
    /** A learner pressed <i>Finish</i>. */
    COURSE_FINISHED,
    /** A learner's grade or completion may be another. */
    STANDING_CHANGED,
    /** A learner was enrolled, unenrolled or changed mode. */
    ENROLMENT_CHANGED,
    /** A course, its policy or its settings changed. */
    COURSE_CHANGED,
    /** A person changed. */
    USER_CHANGED
  }

  /** The course of an event that has one. */
  public CourseKey theCourse() {
    return Objects.requireNonNull(course);
  }

  /** The person of an event that has one. */
  public UserId theUser() {
    return Objects.requireNonNull(user);
  }
}
