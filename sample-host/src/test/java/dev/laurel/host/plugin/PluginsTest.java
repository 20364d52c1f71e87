package dev.laurel.host.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.host.course.StartBlocker;
import dev.laurel.plugin.CourseCardLinks;
import dev.laurel.plugin.CourseStartGuard;
import dev.laurel.plugin.Fragment;
import dev.laurel.plugin.Link;
import dev.laurel.plugin.PageView;
import dev.laurel.plugin.Plugin;
import dev.laurel.plugin.ProgressFragment;
import dev.laurel.plugin.RegisteredPlugin;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Host;
import dev.laurel.plugin.host.User;
import dev.laurel.plugin.host.UserId;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PluginsTest {

  private static final Duration BUDGET = Duration.ofMillis(300);
  private static final CourseKey COURSE = new CourseKey("course-v1:A+B+C");
  private static final User LEARNER =
      new User(new UserId("1"), "lea", "Léa", "", Locale.ENGLISH, Set.of(), Map.of());
  private static final PageView VIEW = new PageView(LEARNER, Locale.ENGLISH, "", Map.of());

  private final MeterRegistry registry = new SimpleMeterRegistry();
  private final Plugins plugins =
      new Plugins(
          plugin -> noHost(), new Guardians(new InMemory()), Clock.systemUTC(), BUDGET, registry);

  @AfterEach
  void close() {
    plugins.close();
  }

  /** The plugins of these tests ask their host for nothing. */
  private static HostForPlugin noHost() {
    Host none = Doubles.host();
    return new HostForPlugin(
        none.courses(),
        none.enrolments(),
        none.standings(),
        none.users(),
        none.signedIn(),
        none.mailer(),
        none.pages(),
        none.dataSource(),
        none.clock(),
        () -> {});
  }

  /** A plugin with what a test gives it. */
  private static final class Given implements Plugin {

    private final String id;
    private final @Nullable ProgressFragment fragment;
    private final @Nullable CourseStartGuard guard;
    private final @Nullable CourseCardLinks links;

    Given(
        String id,
        @Nullable ProgressFragment fragment,
        @Nullable CourseStartGuard guard,
        @Nullable CourseCardLinks links) {
      this.id = id;
      this.fragment = fragment;
      this.guard = guard;
      this.links = links;
    }

    @Override
    public String id() {
      return id;
    }

    @Override
    public List<ProgressFragment> progressFragments() {
      return fragment == null ? List.of() : List.of(fragment);
    }

    @Override
    public List<CourseStartGuard> courseStartGuards() {
      return guard == null ? List.of() : List.of(guard);
    }

    @Override
    public List<CourseCardLinks> courseCardLinks() {
      return links == null ? List.of() : List.of(links);
    }
  }

  private RegisteredPlugin add(Plugin plugin) {
    RegisteredPlugin registered =
        new RegisteredPlugin(plugin, "/plugins/" + plugin.id(), PluginsTest.class.getClassLoader());
    plugins.added(registered);
    await(
        () ->
            plugins.reports().stream()
                .anyMatch(
                    report ->
                        report.id().equals(plugin.id()) && report.state() != PluginState.STARTING));
    return registered;
  }

  private static void await(BooleanSupplier condition) {
    for (int look = 0; look < 500 && !condition.getAsBoolean(); look++) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
    }
    assertThat(condition.getAsBoolean()).isTrue();
  }

  private static ProgressFragment saying(String html) {
    return (course, view) -> Optional.of(new Fragment(html, Map.of(), List.of(), List.of()));
  }

  @Test
  void leavesOutThePartOfAPluginThatThrowsAndKeepsTheOthers() {
    add(
        new Given(
            "throwing",
            (course, view) -> {
              throw new IllegalStateException("broken");
            },
            null,
            null));
    add(new Given("fine", saying("<p>fine</p>"), null, null));

    List<Part> parts = plugins.progress(COURSE, VIEW);

    assertThat(parts).extracting(Part::plugin).containsExactly("fine");
    assertThat(plugins.reports())
        .filteredOn(report -> report.id().equals("throwing"))
        .singleElement()
        .satisfies(
            report -> {
              assertThat(report.failures()).isEqualTo(1);
              assertThat(report.lastFailure()).contains("broken");
            });
  }

  @Test
  void answersWithinTheBudgetWhenAPluginHangs() {
    CountDownLatch never = new CountDownLatch(1);
    add(
        new Given(
            "hanging",
            (course, view) -> {
              try {
                never.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              return Optional.empty();
            },
            null,
            null));

    long began = System.nanoTime();
    List<Part> parts = plugins.progress(COURSE, VIEW);
    Duration spent = Duration.ofNanos(System.nanoTime() - began);

    assertThat(parts).isEmpty();
    assertThat(spent).isLessThan(BUDGET.multipliedBy(10));
  }

  @Test
  void countsWhatCameOfEachCallOfAPlugin() {
    add(
        new Given(
            "bad",
            (course, view) -> {
              throw new OutOfMemoryError("On purpose");
            },
            null,
            null));

    plugins.progress(COURSE, VIEW);

    assertThat(
            registry
                .get("lms.plugin.calls")
                .tag("plugin", "bad")
                .tag("kind", "ProgressFragment")
                .tag("outcome", "failed")
                .timer()
                .count())
        .isEqualTo(1);
    assertThat(plugins.reports().get(0).lastFailure()).contains("OutOfMemoryError");
  }

  @Test
  void leavesOutAPartThatIsTooLarge() {
    add(new Given("giant", saying("x".repeat(2_000_001)), null, null));

    assertThat(plugins.progress(COURSE, VIEW)).isEmpty();
    assertThat(plugins.reports().get(0).lastFailure()).contains("2,000,001 letters");
  }

  @Test
  void leavesAPluginAloneThatFailsFiveTimesInARow() {
    int[] calls = new int[1];
    add(
        new Given(
            "failing",
            (course, view) -> {
              calls[0]++;
              throw new IllegalStateException("again");
            },
            null,
            null));

    for (int i = 0; i < 8; i++) {
      plugins.progress(COURSE, VIEW);
    }

    assertThat(calls[0]).isEqualTo(5);
    assertThat(plugins.reports()).singleElement().matches(PluginReport::isResting);
  }

  @Test
  void keepsACourseClosedWhenAGuardCannotBeAsked() {
    plugins.settle();
    add(
        new Given(
            "guard",
            null,
            (course, locale) -> {
              throw new IllegalStateException("broken");
            },
            null));

    assertThat(plugins.blockers(COURSE, Locale.ENGLISH))
        .extracting(StartBlocker::code)
        .containsExactly("PLUGIN_DID_NOT_ANSWER");
  }

  @Test
  void keepsCoursesClosedUntilThePluginsFoundAtTheStartAreThere() {
    assertThat(plugins.blockers(COURSE, Locale.ENGLISH))
        .extracting(StartBlocker::code)
        .containsExactly("PLUGINS_STARTING");

    plugins.settle();

    assertThat(plugins.blockers(COURSE, Locale.ENGLISH)).isEmpty();
  }

  @Test
  void keepsCoursesClosedWhileAPluginThatGuardedThemIsGoneUntilItIsForgotten() {
    plugins.settle();
    RegisteredPlugin guard = add(new Given("guard", null, (course, locale) -> List.of(), null));
    assertThat(plugins.blockers(COURSE, Locale.ENGLISH)).isEmpty();

    plugins.removed(guard);

    assertThat(plugins.blockers(COURSE, Locale.ENGLISH))
        .extracting(StartBlocker::code)
        .containsExactly("PLUGIN_DID_NOT_ANSWER");
    assertThat(plugins.reports())
        .extracting(PluginReport::state)
        .containsExactly(PluginState.MISSING);

    plugins.forget("guard");

    assertThat(plugins.blockers(COURSE, Locale.ENGLISH)).isEmpty();
    assertThat(plugins.reports()).isEmpty();
  }

  @Test
  void asksForTheLinksOfAllCardsAtOnce() {
    int[] calls = new int[1];
    add(
        new Given(
            "links",
            null,
            null,
            (learner, courses, locale) -> {
              calls[0]++;
              return Map.of(courses.get(0), List.of(new Link("Download", "/x")));
            }));

    Map<CourseKey, List<PluginLink>> links =
        plugins.cardLinks(LEARNER, List.of(COURSE, new CourseKey("another")), Locale.ENGLISH);

    assertThat(calls[0]).isEqualTo(1);
    assertThat(links).containsOnlyKeys(COURSE);
  }

  @Test
  void forgetsEverythingOfAPluginThatIsRemoved() {
    RegisteredPlugin plugin = add(new Given("gone", saying("<p>here</p>"), null, null));

    plugins.removed(plugin);

    assertThat(plugins.progress(COURSE, VIEW)).isEmpty();
    assertThat(plugins.reports()).isEmpty();
  }

  /** Guardians remembered until the test ends. */
  private static final class InMemory implements Guardians.Kept {

    private final List<String> plugins = new CopyOnWriteArrayList<>();

    @Override
    public List<String> all() {
      return List.copyOf(plugins);
    }

    @Override
    public void insert(String plugin) {
      plugins.add(plugin);
    }

    @Override
    public void delete(String plugin) {
      plugins.remove(plugin);
    }
  }
}
