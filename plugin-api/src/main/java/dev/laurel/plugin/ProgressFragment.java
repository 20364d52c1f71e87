package dev.laurel.plugin;

import dev.laurel.plugin.host.CourseKey;
import java.util.Optional;

/** A part of a learner's Progress page, shown above the grades. */
public interface ProgressFragment {

  /**
   * Draws the part; called for each view of a Progress page.
   *
   * @param course the course; exists
   * @param view who looks; the learner whose progress it is
   * @return what is shown, or nothing when there is nothing to say
   */
  Optional<Fragment> draw(CourseKey course, PageView view);
}
