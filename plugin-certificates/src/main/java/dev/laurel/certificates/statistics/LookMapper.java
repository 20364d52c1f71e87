package dev.laurel.certificates.statistics;

import dev.laurel.plugin.host.CourseKey;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** The table {@code cert_looked_at}. */
interface LookMapper {

  /** How often on a day. */
  record Day(LocalDate day, Look kind, long number) {}

  void add(
      @Param("course") CourseKey course,
      @Param("day") LocalDate day,
      @Param("kind") Look kind,
      @Param("number") long number);

  List<Day> of(CourseKey course);
}
