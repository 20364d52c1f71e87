package dev.laurel.plugin;

import dev.laurel.plugin.host.CourseKey;
import java.util.List;
import java.util.Locale;

/**
 * Says what keeps a course from starting. Asked each time a course that has not started would
 * start, and by pages that tell staff what is missing. When a guard fails, the host keeps the
 * course closed and says that it could not ask.
 */
public interface CourseStartGuard {

  /**
   * What has to be mended first.
   *
   * @param course the course; exists and has not started
   * @param locale the language of the reader
   * @return one value for each missing thing; empty when the course may start
   */
  List<Blocker> blockers(CourseKey course, Locale locale);
}
