package dev.laurel.plugin;

import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.User;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Links on the course cards of a learner's dashboard. Asked once for all cards of a page, never
 * card by card.
 */
public interface CourseCardLinks {

  /**
   * The links of all cards of one page.
   *
   * @param learner whose dashboard it is
   * @param courses the courses shown, in the order shown; none twice
   * @param locale the language of the page
   * @return links by course; a course without links may be absent
   */
  Map<CourseKey, List<Link>> links(User learner, List<CourseKey> courses, Locale locale);
}
