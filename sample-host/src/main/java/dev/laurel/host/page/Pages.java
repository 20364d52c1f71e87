package dev.laurel.host.page;

import dev.laurel.host.course.CourseCatalog;
import dev.laurel.host.course.CourseStarts;
import dev.laurel.host.course.EnrolmentBook;
import dev.laurel.host.departure.Departures;
import dev.laurel.host.event.Outbox;
import dev.laurel.host.grading.Gradebook;
import dev.laurel.host.learning.Lessons;
import dev.laurel.host.mail.MailFolder;
import dev.laurel.host.plugin.Frame;
import dev.laurel.host.plugin.Plugins;
import dev.laurel.host.user.Accounts;
import dev.laurel.host.user.Sessions;
import dev.laurel.host.user.SignIns;
import dev.laurel.kit.web.Messages;
import java.time.Clock;
import java.util.List;

/** The pages of the host. */
public final class Pages {

  private final PageFrame frame;
  private final Parts parts;

  /**
   * What the pages show and change.
   *
   * @param clock what time it is
   * @param accounts the people
   * @param sessions the sessions
   * @param signIns who is behind a request
   * @param courses the courses
   * @param starts what starts them
   * @param enrolments who is enrolled
   * @param gradebook the scores
   * @param lessons the units
   * @param plugins the plugins
   * @param outbox where events go
   * @param mail the mails that were sent
   * @param departures what erases, merges and deletes
   */
  public record Parts(
      Clock clock,
      Accounts accounts,
      Sessions sessions,
      SignIns signIns,
      CourseCatalog courses,
      CourseStarts starts,
      EnrolmentBook enrolments,
      Gradebook gradebook,
      Lessons lessons,
      Plugins plugins,
      Outbox outbox,
      MailFolder mail,
      boolean keepsMail,
      Departures departures) {}

  /** Pages on these parts. */
  public Pages(Parts parts) {
    this.parts = parts;
    this.frame =
        new PageFrame(
            new Messages(Pages.class.getClassLoader(), "dev.laurel.host.messages"),
            parts.signIns(),
            parts.plugins());
  }

  PageFrame frame() {
    return frame;
  }

  /** What plugins' pages are put into. */
  public Frame forPlugins() {
    return frame;
  }

  /** The resources; problems are shown by {@link HtmlFilter}, which needs this object bound. */
  public List<Object> resources() {
    Visitor visitor = new Visitor(frame.messages(), parts.signIns(), parts.courses());
    CourseBar bar = new CourseBar(frame, parts.courses());
    StudioFrame studio = new StudioFrame(frame, visitor, bar, parts);
    return List.of(
        new LoginResource(frame, parts.sessions(), parts.signIns()),
        new LanguageResource(visitor, frame, parts.accounts()),
        new DashboardResource(frame, visitor, parts),
        new CoursePages(frame, visitor, bar, parts),
        new InstructorPages(frame, visitor, bar, parts),
        new SchedulePages(studio, parts),
        new GradingPages(studio, parts),
        new AdvancedPages(studio, parts),
        new AdminPages(frame, visitor, parts),
        new PeoplePages(frame, visitor, parts),
        new StaticResource());
  }
}
