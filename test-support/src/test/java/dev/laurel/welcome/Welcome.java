package dev.laurel.welcome;

import dev.laurel.plugin.Blocker;
import dev.laurel.plugin.Fragment;
import dev.laurel.plugin.PageView;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Host;
import dev.laurel.plugin.host.HostPages;
import dev.laurel.plugin.host.Mailer;
import dev.laurel.plugin.host.Standing;
import dev.laurel.plugin.host.User;
import dev.laurel.plugin.host.UserId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the plugin knows and says; the contributions only ask it. */
final class Welcome {

  private final Host host;

  Welcome(Host host) {
    this.host = host;
  }

  // tag::fragment[]
  Optional<Fragment> greeting(CourseKey course, PageView view) {
    String name = view.viewer().fullName();
    boolean passes =
        host.standings().find(course, view.viewer().id()).map(Standing::passes).orElse(false);
    String html = "<p>%s, %s</p>".formatted(passes ? "Well done" : "Welcome", escaped(name));
    return Optional.of(
        new Fragment(html, Map.of("passes", String.valueOf(passes)), List.of(), List.of()));
  }

  // end::fragment[]

  // tag::guard[]
  List<Blocker> blockers(CourseKey course, Locale locale) {
    String greeting =
        host.courses()
            .find(course)
            .map(Course::settings)
            .orElse(Map.of())
            .getOrDefault(GreetingSetting.KEY, "");
    return greeting.isBlank()
        ? List.of(
            new Blocker(
                "NO_GREETING",
                "The course has no greeting yet.",
                host.pages().course(HostPages.CoursePage.ADVANCED, course)))
        : List.of();
  }

  // end::guard[]

  // tag::mail[]
  void congratulate(UserId learner) {
    User person = host.users().find(learner).orElseThrow();
    try {
      host.mailer().send(new Mailer.Mail(person.email(), "Well done", "You reached the end."));
    } catch (IOException e) {
      throw new UncheckedIOException("Mail to " + person.username() + " was not taken", e);
    }
  }

  // end::mail[]

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
