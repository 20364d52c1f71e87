package dev.laurel.host.demo;

import dev.laurel.plugin.host.CourseKey;
import java.time.Instant;
import org.apache.ibatis.annotations.Param;

/** Writes many learners at once, by their numbers. */
interface ManyMapper {

  /**
   * Some learners.
   *
   * @param from the number of the first
   * @param to the number after the last
   * @param now when they come
   */
  record Batch(int from, int to, Instant now) {}

  /**
   * People who are not there yet.
   *
   * @param prefix what their ids begin with: ids grow with time
   */
  void insertUsers(@Param("batch") Batch batch, @Param("prefix") String prefix);

  void insertEnrolments(@Param("course") CourseKey course, @Param("batch") Batch batch);

  void insertProgress(@Param("course") CourseKey course, @Param("batch") Batch batch);
}
