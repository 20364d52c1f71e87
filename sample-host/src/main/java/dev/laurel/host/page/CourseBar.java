package dev.laurel.host.page;

import dev.laurel.host.course.CourseCatalog;
import dev.laurel.host.plugin.Addresses;
import dev.laurel.kit.web.Html;
import dev.laurel.kit.web.Messages;
import dev.laurel.kit.web.Page;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.Pacing;
import dev.laurel.plugin.host.User;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The bar of a course above its pages. */
final class CourseBar {

  private final PageFrame frame;
  private final CourseCatalog courses;

  CourseBar(PageFrame frame, CourseCatalog courses) {
    this.frame = frame;
    this.courses = courses;
  }

  /** What the bar shows. */
  public record View(String title, String about, List<FramePage.Item> tabs) implements Page {
    @Override
    public String template() {
      return "dev/laurel/host/page/CourseBar.vm";
    }
  }

  /** Where a page belongs. */
  enum Place {
    OUTLINE,
    PROGRESS,
    INSTRUCTOR,
    STUDIO
  }

  PageFrame.Around around(
      Course course,
      User user,
      Place here,
      String title,
      List<String> stylesheets,
      List<String> scripts) {
    return new PageFrame.Around(
        title + " · " + course.title(),
        draw(course, user, here),
        stylesheets,
        PageFrame.scripts(scripts));
  }

  PageFrame.Around around(Course course, User user, Place here, String title) {
    return around(course, user, here, title, List.of(), List.of());
  }

  private Html draw(Course course, User user, Place here) {
    Locale locale = user.locale();
    Messages.InLanguage words = frame.messages().in(locale);
    String at = "/courses/" + Addresses.encoded(course.key());
    List<FramePage.Item> tabs = new ArrayList<>();
    tabs.add(new FramePage.Item(words.text("page.COURSE"), at + "/", here == Place.OUTLINE));
    tabs.add(
        new FramePage.Item(words.text("page.PROGRESS"), at + "/progress", here == Place.PROGRESS));
    if (courses.isStaff(course.key(), user.id())) {
      tabs.add(
          new FramePage.Item(
              words.text("page.INSTRUCTOR"), at + "/instructor", here == Place.INSTRUCTOR));
      tabs.add(
          new FramePage.Item(
              words.text("page.STUDIO"),
              "/studio/" + Addresses.encoded(course.key()) + "/settings/schedule",
              here == Place.STUDIO));
    }
    String pacing =
        words.text(course.pacing() == Pacing.SELF ? "page.SELF_PACED" : "page.INSTRUCTOR_PACED");
    String about =
        String.join(
            " · ",
            List.of(course.organisation(), course.number(), course.run(), pacing).stream()
                .filter(part -> !part.isBlank())
                .toList());
    return frame.draw(new View(course.title(), about, tabs), locale);
  }
}
