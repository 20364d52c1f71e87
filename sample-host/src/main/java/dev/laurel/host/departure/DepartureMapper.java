package dev.laurel.host.departure;

import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.UserId;
import java.time.Instant;
import org.apache.ibatis.annotations.Param;

/** All tables, as far as a departure changes them. */
interface DepartureMapper {

  int erase(@Param("user") UserId user, @Param("at") Instant at);

  int mergeInto(@Param("user") UserId user, @Param("into") UserId into);

  void forward(@Param("user") UserId user, @Param("into") UserId into);

  void giveEnrolments(@Param("user") UserId user, @Param("into") UserId into);

  void giveProgress(@Param("user") UserId user, @Param("into") UserId into);

  void giveAnswers(@Param("user") UserId user, @Param("into") UserId into);

  void giveStaff(@Param("user") UserId user, @Param("into") UserId into);

  void deleteEnrolments(UserId user);

  void deleteProgress(UserId user);

  void deleteAnswers(UserId user);

  void deleteStaff(UserId user);

  void deleteSessions(UserId user);

  void deleteEvents(UserId user);

  int deleteCourse(CourseKey course);

  void deletePart(@Param("table") String table, @Param("course") CourseKey course);

  void remember(@Param("course") CourseKey course, @Param("at") Instant at);
}
