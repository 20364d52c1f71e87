package dev.laurel.plugin;

import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.UserId;

/**
 * Hears what happened in the host. Each event comes after the host has committed it, at least once,
 * on a thread of the host and not necessarily in order; it says only what may have changed, and a
 * listener asks the host for how it is now. Events are a courtesy: a plugin that missed one must
 * come to the same state by asking.
 */
public interface CourseEventListener {

  /**
   * A learner pressed <i>Finish</i> at the end of a course.
   *
   * @param course the course
   * @param learner who finished
   */
  default void courseFinished(CourseKey course, UserId learner) {}

  /**
   * A learner's grade, completion or passing may be another than before.
   *
   * @param course the course
   * @param learner whose standing
   */
  default void standingChanged(CourseKey course, UserId learner) {}

  /**
   * A learner was enrolled, changed mode or was unenrolled.
   *
   * @param course the course
   * @param learner whose enrolment
   */
  default void enrolmentChanged(CourseKey course, UserId learner) {}

  /**
   * A course was created, or its title, dates, modes, staff, grading policy or settings changed.
   *
   * @param course the course
   */
  default void courseChanged(CourseKey course) {}

  /**
   * A person's name, user name, address, language or roles changed.
   *
   * @param user who
   */
  default void userChanged(UserId user) {}

  /**
   * A person was erased, as {@link dev.laurel.plugin.host.Users#departed} tells from now on.
   *
   * @param user who
   */
  default void userErased(UserId user) {}

  /**
   * A person goes on with another account, as {@link dev.laurel.plugin.host.Users#departed} tells
   * from now on. What the host kept of hers is the other account's.
   *
   * @param user the account that is no more
   * @param into the account she goes on with
   */
  default void userMerged(UserId user, UserId into) {}

  /**
   * A course was deleted, as {@link dev.laurel.plugin.host.Courses#deleted} tells from now on.
   *
   * @param course the course that is no more
   */
  default void courseDeleted(CourseKey course) {}
}
