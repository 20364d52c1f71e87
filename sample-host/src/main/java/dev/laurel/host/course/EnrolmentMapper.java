package dev.laurel.host.course;

import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Enrolment;
import dev.laurel.plugin.host.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** The table {@code host_enrolment}. */
interface EnrolmentMapper {

  /** An enrolment. */
  record Row(CourseKey courseKey, UserId userId, String mode, Instant since) {

    Enrolment toEnrolment() {
      return new Enrolment(courseKey, userId, mode, since);
    }
  }

  List<Row> ofLearner(
      @Param("learner") UserId learner, @Param("courses") Collection<CourseKey> courses);

  List<Row> ofCourse(
      @Param("course") CourseKey course, @Param("learners") Collection<UserId> learners);

  List<Row> search(
      @Param("course") CourseKey course, @Param("part") String part, @Param("limit") int limit);

  List<Row> allOf(UserId learner);

  List<Row> page(
      @Param("course") CourseKey course,
      @Param("after") @Nullable UserId after,
      @Param("limit") int limit);

  Set<UserId> among(
      @Param("course") CourseKey course, @Param("learners") Collection<UserId> learners);

  long count(@Param("course") CourseKey course, @Param("modes") Collection<String> modes);

  void putAll(@Param("enrolments") Collection<Row> enrolments);

  int delete(@Param("course") CourseKey course, @Param("learner") UserId learner);
}
