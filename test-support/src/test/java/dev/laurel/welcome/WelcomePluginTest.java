package dev.laurel.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.plugin.Blocker;
import dev.laurel.plugin.Fragment;
import dev.laurel.plugin.PageView;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.Mailer;
import dev.laurel.plugin.host.Pacing;
import dev.laurel.plugin.host.User;
import dev.laurel.test.FakeHost;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

// tag::test[]
class WelcomePluginTest {

  private final FakeHost host = new FakeHost();
  private final Course course = host.course("course-v1:Example+W+1", "Welcome", Pacing.SELF);
  private final User lea = host.person("lea", "Léa <Marchetti>");
  private final WelcomePlugin plugin = new WelcomePlugin();

  @BeforeEach
  void connect() {
    plugin.start(host);
  }

  @Test
  void greetsALearnerWhoPasses() {
    host.stand(course.key(), lea, true, 0.9);
    PageView view = new PageView(lea, Locale.ENGLISH, "token", Map.of());

    Fragment greeting = plugin.progressFragments().get(0).draw(course.key(), view).orElseThrow();

    assertThat(greeting.html()).isEqualTo("<p>Well done, Léa &lt;Marchetti></p>");
    assertThat(greeting.attributes()).containsEntry("passes", "true");
  }

  // end::test[]

  @Test
  void keepsACourseWithoutAGreetingFromStarting() {
    var guard = plugin.courseStartGuards().get(0);

    assertThat(guard.blockers(course.key(), Locale.ENGLISH))
        .extracting(Blocker::code)
        .containsExactly("NO_GREETING");

    host.setting(course.key(), "welcome_greeting", "Hello");
    assertThat(guard.blockers(course.key(), Locale.ENGLISH)).isEmpty();
  }

  @Test
  void mailsWhoeverFinishes() {
    plugin.courseEventListeners().get(0).courseFinished(course.key(), lea.id());

    assertThat(host.mails()).extracting(Mailer.Mail::to).containsExactly("lea@example.org");
  }

  @Test
  void countsInItsTabWhatIsMissing() {
    PageView view = new PageView(lea, Locale.ENGLISH, "token", Map.of());

    assertThat(plugin.instructorTabs().get(0).draw(course.key(), view).html())
        .contains(">1 things");
  }
}
