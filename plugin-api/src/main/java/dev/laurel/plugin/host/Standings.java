package dev.laurel.plugin.host;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who passes, evaluated by the rules of now, never by those of a time before. */
public interface Standings {

  /**
   * The standing of one learner.
   *
   * @param course which course
   * @param learner who
   * @return the standing, or nothing when not enrolled
   */
  Optional<Standing> find(CourseKey course, UserId learner);

  /**
   * One learner's standings in many courses, with a fixed number of queries.
   *
   * @param learner who
   * @param courses which courses
   * @return by course; absent where not enrolled
   */
  Map<CourseKey, Standing> ofLearner(UserId learner, Collection<CourseKey> courses);

  /**
   * The standings of several learners of one course, with a fixed number of queries.
   *
   * @param course which course
   * @param learners who
   * @return by learner; absent where not enrolled
   */
  Map<UserId, Standing> ofCourse(CourseKey course, Collection<UserId> learners);

  /**
   * The standings of a course, page by page in the order of {@link UserId}.
   *
   * @param course which course
   * @param after the last learner of the page before, or null for the first page
   * @param limit how many at most, 1 to 10,000
   * @return one for each enrolled learner; fewer than the limit only at the end
   */
  List<Standing> page(CourseKey course, @Nullable UserId after, int limit);
}
