package dev.laurel.campus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.plugin.Blocker;
import dev.laurel.plugin.CourseEventListener;
import dev.laurel.plugin.CourseStartGuard;
import dev.laurel.plugin.Fragment;
import dev.laurel.plugin.PageView;
import dev.laurel.plugin.Plugin;
import dev.laurel.plugin.ProgressFragment;
import dev.laurel.plugin.RegisteredPlugin;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Host;
import dev.laurel.plugin.host.Pacing;
import dev.laurel.plugin.host.User;
import dev.laurel.plugin.host.UserId;
import dev.laurel.test.FakeHost;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class CampusTest {

  private final FakeHost services = new FakeHost();
  private final Course course = services.course("course-v1:Example+W+1", "Welcome", Pacing.SELF);
  private final User lea = services.person("lea", "Léa <Marchetti>");
  private final PageView view = new PageView(lea, Locale.ENGLISH, "token", Map.of());
  private final Campus campus = new Campus(services, Runnable::run, Duration.ofMillis(500));

  private static RegisteredPlugin as(Plugin plugin) {
    return new RegisteredPlugin(
        plugin, "/plugins/" + plugin.id(), CampusTest.class.getClassLoader());
  }

  @Test
  void drawsWhatPluginsAdd() {
    campus.added(as(new Welcome()));

    assertThat(campus.progress(course.key(), view))
        .isEqualTo(
            "<div data-fragment=\"welcome\" data-name=\"Léa &lt;Marchetti>\">"
                + "<p>Welcome</p></div>");
  }

  @Test
  void drawsItsPageWithoutPluginsThatThrowOrHang() {
    CountDownLatch never = new CountDownLatch(1);
    campus.added(
        as(
            new Faulty(
                () -> {
                  throw new IllegalStateException("No part");
                })));
    campus.added(
        as(
            new Faulty(
                () -> {
                  try {
                    never.await();
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  }
                  return Optional.empty();
                })));
    campus.added(as(new Welcome()));

    assertThat(campus.progress(course.key(), view)).startsWith("<div data-fragment=\"welcome\"");
  }

  @Test
  void keepsACourseClosedWhileAPluginCannotAnswer() {
    campus.added(as(new Welcome()));
    assertThat(campus.blockers(course.key(), Locale.ENGLISH))
        .extracting(Blocker::code)
        .containsExactly("NO_GREETING");

    campus.added(as(new Faulty(Optional::empty)));
    assertThat(campus.blockers(course.key(), Locale.ENGLISH))
        .extracting(Blocker::code)
        .containsExactly("NO_GREETING", "PLUGIN_DID_NOT_ANSWER");
  }

  @Test
  void tellsAgainWhatAPluginDidNotTake() {
    Faulty plugin = new Faulty(Optional::empty);
    campus.added(as(plugin));

    assertThat(campus.tell(one -> one.courseFinished(course.key(), lea.id()))).isFalse();
    assertThat(campus.tell(one -> one.courseFinished(course.key(), lea.id()))).isTrue();
    assertThat(plugin.told).containsExactly(lea.id());
  }

  @Test
  void stopsAPluginThatGoesAndAsksItNothingMore() {
    Faulty plugin = new Faulty(Optional::empty);
    campus.added(as(plugin));
    assertThat(plugin.host).hasValue(services);

    campus.removed(as(plugin));

    assertThat(plugin.host).hasValue(null);
    assertThat(campus.blockers(course.key(), Locale.ENGLISH)).isEmpty();
  }

  @Test
  void runsInThePlaceOfAnyOtherHost() {
    campus.open();
    campus.close();
    campus.open();
    campus.close();
  }

  /** A plugin that greets learners, and keeps courses closed. */
  private static final class Welcome implements Plugin {

    @Override
    public String id() {
      return "welcome";
    }

    @Override
    public List<ProgressFragment> progressFragments() {
      return List.of(
          (course, view) ->
              Optional.of(
                  new Fragment(
                      "<p>Welcome</p>",
                      Map.of("name", view.viewer().fullName()),
                      List.of(),
                      List.of())));
    }

    @Override
    public List<CourseStartGuard> courseStartGuards() {
      return List.of((course, locale) -> List.of(new Blocker("NO_GREETING", "None yet.", "/")));
    }
  }

  /** A plugin that fails at what it is asked first. */
  private static final class Faulty implements Plugin {

    private final java.util.function.Supplier<Optional<Fragment>> part;
    private final List<UserId> told = new ArrayList<>();
    private final AtomicReference<Host> host = new AtomicReference<>();
    private final CountDownLatch first = new CountDownLatch(1);

    private Faulty(java.util.function.Supplier<Optional<Fragment>> part) {
      this.part = part;
    }

    @Override
    public String id() {
      return "faulty";
    }

    @Override
    public void start(Host given) {
      host.set(given);
    }

    @Override
    public void stop() {
      host.set(null);
    }

    @Override
    public List<ProgressFragment> progressFragments() {
      return List.of((course, view) -> part.get());
    }

    @Override
    public List<CourseStartGuard> courseStartGuards() {
      return List.of(
          (course, locale) -> {
            throw new IllegalStateException("No answer");
          });
    }

    @Override
    public List<CourseEventListener> courseEventListeners() {
      return List.of(
          new CourseEventListener() {
            @Override
            public void courseFinished(CourseKey course, UserId learner) {
              if (first.getCount() > 0) {
                first.countDown();
                throw new IllegalStateException("Not now");
              }
              told.add(learner);
            }
          });
    }
  }
}
