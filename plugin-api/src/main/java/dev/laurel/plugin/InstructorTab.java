package dev.laurel.plugin;

import dev.laurel.plugin.host.CourseKey;
import java.util.Locale;

/** A tab of a course's Instructor Dashboard. Shown to the course's staff only. */
public interface InstructorTab {

  /**
   * The last part of the tab's address.
   *
   * @return lower-case letters, digits and hyphens
   */
  String slug();

  /**
   * What the tab is called.
   *
   * @param locale the language of the page
   * @return plain text
   */
  String title(Locale locale);

  /**
   * Draws the tab; called for each view of it.
   *
   * @param course the course it is about; exists
   * @param view who looks; is staff of the course
   * @return the tab's content
   */
  Fragment draw(CourseKey course, PageView view);
}
