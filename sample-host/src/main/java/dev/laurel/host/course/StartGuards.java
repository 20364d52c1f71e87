package dev.laurel.host.course;

import dev.laurel.plugin.host.CourseKey;
import java.util.List;
import java.util.Locale;

/** Tells what keeps a course from starting; answered by the plugins. */
@FunctionalInterface
public interface StartGuards {

  /** What has to be mended first; empty when the course may start. */
  List<StartBlocker> blockers(CourseKey course, Locale locale);
}
