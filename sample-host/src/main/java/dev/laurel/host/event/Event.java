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
 * @param other whom else it is about, or null
 */
public record Event(
    Kind kind, @Nullable CourseKey course, @Nullable UserId user, @Nullable UserId other) {

  /**
   * Something that is about one person at most.
   *
   * @param kind what
   * @param course in which course, or null when it is about a person only
   * @param user to whom, or null when it is about a course only
   */
  public Event(Kind kind, @Nullable CourseKey course, @Nullable UserId user) {
    this(kind, course, user, null);
  }

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
    USER_CHANGED,
    /** A person was erased. */
    USER_ERASED,
    /** An account was merged into another. */
    USER_MERGED,
    /** A course was deleted. */
    COURSE_DELETED
  }

  /** The course of an event that has one. */
  public CourseKey theCourse() {
    return Objects.requireNonNull(course);
  }

  /** The other person of an event that has two. */
  public UserId theOther() {
    return Objects.requireNonNull(other);
  }

  /** The person of an event that has one. */
  public UserId theUser() {
    return Objects.requireNonNull(user);
  }
}
