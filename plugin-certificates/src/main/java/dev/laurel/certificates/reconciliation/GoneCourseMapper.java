package dev.laurel.certificates.reconciliation;

import dev.laurel.plugin.host.CourseKey;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** What courses have set up, for when they are deleted. */
interface GoneCourseMapper {

  /** A page of the courses for which anything is set up or goes, in the order of their keys. */
  List<CourseKey> page(@Param("after") String after, @Param("limit") int limit);

  /** Whether anything is set up or goes for a course. */
  boolean isKept(CourseKey course);

  int close(@Param("course") CourseKey course, @Param("at") Instant at);

  void deleteAssignments(CourseKey course);

  void deleteExamples(CourseKey course);

  void deleteExceptions(CourseKey course);

  void deleteFields(CourseKey course);

  void retireDesigns(@Param("course") CourseKey course, @Param("at") Instant at);
}
