package dev.laurel.plugin.host;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is enrolled where, always as it is now. */
public interface Enrolments {

  /**
   * Finds one enrolment.
   *
   * @param course which course
   * @param learner who
   * @return the enrolment, or nothing when not enrolled
   */
  Optional<Enrolment> find(CourseKey course, UserId learner);

  /**
   * One learner's enrolments in many courses, with a fixed number of queries.
   *
   * @param learner who
   * @param courses which courses
   * @return by course; absent where not enrolled
   */
  Map<CourseKey, Enrolment> ofLearner(UserId learner, Collection<CourseKey> courses);

  /**
   * Many learners' enrolments in one course. A host that can, answers with a fixed number of
   * queries; this asks for each learner.
   *
   * @param course which course
   * @param learners who
   * @return by learner; absent where not enrolled
   */
  default Map<UserId, Enrolment> ofCourse(CourseKey course, Collection<UserId> learners) {
    Map<UserId, Enrolment> found = new HashMap<>();
    for (UserId learner : learners) {
      find(course, learner).ifPresent(enrolment -> found.put(learner, enrolment));
    }
    return found;
  }

  /**
   * Looks for learners of a course by a part of their user name, full name or e-mail address,
   * whatever its case. A host that cannot search leaves this as it is.
   *
   * @param course which course
   * @param text what is looked for, taken as it stands
   * @param limit how many at most, 1 to 1,000
   * @return those found, by user name
   */
  default List<Enrolment> search(CourseKey course, String text, int limit) {
    return List.of();
  }

  /**
   * All courses in which a learner is enrolled.
   *
   * @param learner who
   * @return the enrolments, the latest first
   */
  List<Enrolment> allOf(UserId learner);

  /**
   * The enrolments of a course, page by page in the order of {@link UserId}, so that a course of
   * any size fits in memory.
   *
   * @param course which course
   * @param after the last learner of the page before, or null for the first page
   * @param limit how many at most, 1 to 10,000
   * @return the page; fewer than the limit only at the end
   */
  List<Enrolment> page(CourseKey course, @Nullable UserId after, int limit);

  /**
   * How many learners are enrolled.
   *
   * @param course which course
   * @param modes the slugs of the modes that count
   * @return the number
   */
  long count(CourseKey course, Set<String> modes);
}
