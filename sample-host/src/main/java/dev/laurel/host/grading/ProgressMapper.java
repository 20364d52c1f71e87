package dev.laurel.host.grading;

import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.UserId;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** The table {@code host_progress}, for those who are enrolled. */
interface ProgressMapper {

  /** What one learner has reached in one course. */
  record Row(CourseKey courseKey, UserId userId, Scores scores, double completion) {}

  List<Row> ofLearner(
      @Param("learner") UserId learner, @Param("courses") Collection<CourseKey> courses);

  List<Row> ofCourse(
      @Param("course") CourseKey course, @Param("learners") Collection<UserId> learners);

  List<Row> page(
      @Param("course") CourseKey course,
      @Param("after") @Nullable UserId after,
      @Param("limit") int limit);

  void putAll(@Param("rows") Collection<Row> rows);
}
