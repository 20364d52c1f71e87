package dev.laurel.plugin.host;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The host's courses, always as they are now. */
public interface Courses {

  /**
   * Finds one course.
   *
   * @param key which
   * @return the course, or nothing when there is none
   */
  Optional<Course> find(CourseKey key);

  /**
   * Finds many courses with a fixed number of queries.
   *
   * @param keys which
   * @return those that exist, in any order
   */
  List<Course> findAll(Collection<CourseKey> keys);

  /**
   * Which of some courses were deleted, with a fixed number of queries. This is how a plugin that
   * was away learns it: it asks for the keys it knows, from time to time. A course that was made
   * again with the same key is not deleted. A host that deletes no courses leaves this as it is;
   * that a course is not found does not mean that it was deleted.
   *
   * @param keys which a plugin knows
   * @return those of them that were deleted
   */
  default Set<CourseKey> deleted(Collection<CourseKey> keys) {
    return Set.of();
  }

  /**
   * The rules by which a course grades.
   *
   * @param key which course
   * @return the policy, or nothing when there is no such course
   */
  Optional<GradingPolicy> gradingPolicy(CourseKey key);

  /**
   * Whether somebody is of a course's staff; platform administrators are staff of every course.
   *
   * @param key which course
   * @param user who
   * @return false also when there is no such course
   */
  boolean isStaff(CourseKey key, UserId user);

  /**
   * Whether somebody is of the staff of any course of an organisation.
   *
   * @param organisation the organisation's short name as in {@link Course#organisation()}
   * @param user who
   * @return true for platform administrators
   */
  boolean isStaffOfOrganisation(String organisation, UserId user);

  /**
   * The courses whose staff somebody is of.
   *
   * @param user who
   * @return the courses by title; not all courses for a platform administrator, but those she
   *     teaches
   */
  List<Course> taughtBy(UserId user);
}
