package dev.laurel.tck;

import dev.laurel.plugin.Blocker;
import dev.laurel.plugin.CourseEventListener;
import dev.laurel.plugin.host.CourseKey;
import java.lang.ref.WeakReference;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What a host does with plugins that come and go. */
public interface PluginsTck extends Staged {

  private Map<String, String> settings(CourseKey course) {
    return stage().host().courses().find(course).orElseThrow().settings();
  }

  /** A plugin is started once and then asked for what it adds, with its own class loader. */
  @Test
  default void pluginIsStartedAndThenAsked() {
    try (Guest.Stay stay = Guest.failing(0).comeTo(stage())) {
      List<String> calls = stay.guest().calls();
      Promise.of("Plugin.start", "before any contribution is asked for")
          .is("start", calls.get(0), "the first call of " + calls);
      Promise.of("Plugin.start", "Called once each time both are there")
          .is(1L, calls.stream().filter("start"::equals).count(), "starts among " + calls);
      Promise.of("Plugin.start", "the services of the host, for this plugin alone")
          .holds(stay.guest().hosts().get(0) != null, "it was given no host");
      Promise.of("Plugin", "with the plugin's class loader as the context class")
          .is(
              Set.of(stay.registered().classLoader()),
              Set.copyOf(stay.guest().loaders()),
              "the calls " + calls);
    }
  }

  /** A plugin that fails to start is asked for nothing, and started again later. */
  @Test
  default void pluginThatFailsIsTriedAgain() {
    try (Guest.Stay stay = Guest.failing(1).comeTo(stage())) {
      List<String> calls = stay.guest().calls();
      Promise.of("Plugin.stop", "Called also when {@link #start(Host)} has failed.")
          .holds(
              calls.contains("stop") && calls.indexOf("stop") < calls.lastIndexOf("start"),
              "it was called " + calls);
      Promise.of("Plugin.start", "is not asked for anything; the host tries again later")
          .holds(
              calls.indexOf("advancedSettings") > calls.lastIndexOf("start")
                  && calls.stream().filter("start"::equals).count() == 2,
              "it was called " + calls);
    }
  }

  /** A plugin that goes is stopped, and hears nothing afterwards. */
  @Test
  default void pluginThatGoesIsStoppedAndLeftAlone() {
    Scene scene = new Scene(stage());
    List<CourseKey> afterwards = new CopyOnWriteArrayList<>();
    Guest leaving = Guest.hearing(new Heard(afterwards));
    leaving.comeTo(stage()).close();
    Promise promise = Promise.of("PluginHost.removed", "must have called {@link Plugin#stop()}");
    promise.is("stop", leaving.calls().get(leaving.calls().size() - 1), "the last call");
    List<CourseKey> marks = new CopyOnWriteArrayList<>();
    try (Guest.Stay stay = Guest.hearing(new Heard(marks)).comeTo(stage())) {
      CourseKey course = scene.course();
      Promise.of("CourseEventListener", "at least once")
          .comes(
              stage().patience(),
              () -> marks.contains(course),
              stay.guest().id() + ", which is there, hears nothing");
      Promise.of("Plugin.stop", "Nothing that the host gave may be used after this returns.")
          .is(false, afterwards.contains(course), "a plugin that is gone and hears of a course");
    }
  }

  /** A plugin that failed time and again is stopped as any other. */
  @Test
  default void pluginThatFailedOftenIsStoppedAsWell() {
    List<CourseKey> told = new CopyOnWriteArrayList<>();
    Guest failing =
        Guest.hearing(
            new CourseEventListener() {
              @Override
              public void courseChanged(CourseKey course) {
                told.add(course);
                throw new IllegalStateException("Never");
              }
            });
    Guest.Stay stay = failing.comeTo(stage());
    NewCourse made = Scene.something();
    CourseKey course = stage().course(made);
    for (int i = 0; i < 8; i++) {
      stage().change(course, made.titled(Scene.word()));
    }
    Promise.of("CourseEventListener", "at least once")
        .comes(stage().patience(), () -> told.size() >= 5, "it was told of " + told);
    stay.close();
    Promise.of("PluginHost.removed", "must have called {@link Plugin#stop()}")
        .holds(failing.calls().contains("stop"), "it was called " + failing.calls());
  }

  /** Hears of courses. */
  record Heard(List<CourseKey> courses) implements CourseEventListener {

    @Override
    public void courseChanged(CourseKey course) {
      courses.add(course);
    }
  }

  private WeakReference<ClassLoader> passing() {
    Guest.Stay stay = Guest.failing(0).comeTo(stage());
    stay.close();
    return new WeakReference<>(stay.registered().classLoader());
  }

  /** Of a plugin that went nothing is held. */
  @Test
  default void nothingIsHeldOfAPluginThatWent() {
    WeakReference<ClassLoader> loader = passing();
    Promise.of("PluginHost.removed", "the host must hold no reference to the")
        .comes(
            stage().patience(),
            () -> {
              System.gc();
              return loader.get() == null;
            },
            "its class loader is still there");
  }

  /** A setting has its default until it is set. */
  @Test
  default void settingHasItsDefaultUntilItIsSet() {
    CourseKey course = new Scene(stage()).course();
    CourseKey other = new Scene(stage()).course();
    Promise promise = Promise.of("Course", "the default where none was set");
    try (Guest.Stay stay = Guest.failing(0).comeTo(stage())) {
      String key = stay.guest().settingKey();
      promise.comes(
          stage().patience(),
          () -> "as it was".equals(settings(course).get(key)),
          "the settings are " + settings(course));
      stage().setting(course, key, "李 & <b>");
      Promise.of(
              "AdvancedSetting",
              "gives it back as {@link dev.laurel.plugin.host.Course#settings()}")
          .is("李 & <b>", settings(course).get(key), "a setting that was set");
      promise.is("as it was", settings(other).get(key), "the same setting of another course");
    }
  }

  private CourseKey planned() {
    return stage().course(Scene.something().from(Instant.parse("2020-01-01T00:00:00Z"), null));
  }

  /** A course starts when no guard keeps it. */
  @Test
  default void courseStartsWhenNoGuardKeepsIt() {
    CourseKey course = planned();
    List<CourseKey> asked = new CopyOnWriteArrayList<>();
    AtomicBoolean isClosed = new AtomicBoolean(true);
    try (Guest.Stay stay =
        Guest.guarding(
                (key, locale) -> {
                  asked.add(key);
                  return isClosed.get()
                      ? List.of(new Blocker("NOT_YET", "Not yet.", "/"))
                      : List.of();
                })
            .comeTo(stage())) {
      Promise promise =
          Promise.of("Plugin.courseStartGuards", "a course starts when none of them blocks it");
      promise.comes(
          stage().patience(),
          () -> !stage().tryStart(course) && !asked.isEmpty(),
          "a course that a guard keeps starts, or the guard is not asked");
      // A host may ask of its other courses meanwhile, which are due, too.
      int before = Collections.frequency(asked, course);
      isClosed.set(false);
      promise.is(true, stage().tryStart(course), "a course that no guard keeps any more");
      Promise.of("CourseStartGuard", "Asked each time a course that has not started would")
          .is(
              true,
              Collections.frequency(asked, course) > before,
              "a guard that is asked again when its course would start");
      Promise.of("Plugin", "with the plugin's class loader as the context class")
          .is(
              Set.of(stay.registered().classLoader()),
              Set.copyOf(stay.guest().loaders()),
              "the calls of a guard");
    }
  }

  /** A guard that fails keeps the course closed. */
  @Test
  default void guardThatFailsKeepsTheCourseClosed() {
    CourseKey course = planned();
    Promise promise = Promise.of("CourseStartGuard", "the host keeps the course closed");
    try (Guest.Stay stay =
        Guest.guarding(
                (key, locale) -> {
                  throw new IllegalStateException("No answer");
                })
            .comeTo(stage())) {
      promise.comes(
          stage().patience(),
          () -> {
            promise.is(false, stage().tryStart(course), "a course whose guard throws");
            return stay.guest().calls().contains("blockers");
          },
          "its guard is not asked");
      promise.is(
          false,
          stage().host().courses().find(course).orElseThrow().hasStarted(),
          "the same course, as plugins see it, with " + stay.guest().calls());
    }
  }
}
