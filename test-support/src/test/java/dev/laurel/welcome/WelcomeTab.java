package dev.laurel.welcome;

import dev.laurel.plugin.Fragment;
import dev.laurel.plugin.InstructorTab;
import dev.laurel.plugin.PageView;
import dev.laurel.plugin.host.CourseKey;
import java.util.List;
import java.util.Locale;
import java.util.Map;

// tag::tab[]
/** The tab <i>Welcome</i>, at {@code /courses/KEY/instructor/welcome}. */
final class WelcomeTab implements InstructorTab {

  private final Welcome welcome;

  WelcomeTab(Welcome welcome) {
    this.welcome = welcome;
  }

  @Override
  public String slug() {
    return "welcome";
  }

  @Override
  public String title(Locale locale) {
    return "Welcome";
  }

  @Override
  public Fragment draw(CourseKey course, PageView view) {
    int missing = welcome.blockers(course, view.locale()).size();
    return new Fragment(
        "<p>%d things to mend before the course starts.</p>".formatted(missing),
        Map.of(),
        List.of(),
        List.of());
  }
}
// end::tab[]
