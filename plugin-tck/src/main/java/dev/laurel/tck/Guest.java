package dev.laurel.tck;

import dev.laurel.plugin.AdvancedSetting;
import dev.laurel.plugin.CourseEventListener;
import dev.laurel.plugin.CourseStartGuard;
import dev.laurel.plugin.Plugin;
import dev.laurel.plugin.PluginRegistry;
import dev.laurel.plugin.RegisteredPlugin;
import dev.laurel.plugin.host.Host;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A plugin that the suite brings along; it writes down what the host does with it. */
final class Guest implements Plugin {

  private final String id = Scene.word();
  private final int failures;
  private final @Nullable CourseEventListener listener;
  private final @Nullable CourseStartGuard guard;
  private final AtomicInteger starts = new AtomicInteger();
  private final List<String> calls = new CopyOnWriteArrayList<>();
  private final List<Host> hosts = new CopyOnWriteArrayList<>();
  private final List<ClassLoader> loaders = new CopyOnWriteArrayList<>();

  private Guest(
      int failures, @Nullable CourseEventListener listener, @Nullable CourseStartGuard guard) {
    this.failures = failures;
    this.listener = listener;
    this.guard = guard;
  }

  /** One that fails to start so many times. */
  static Guest failing(int failures) {
    return new Guest(failures, null, null);
  }

  static Guest hearing(CourseEventListener listener) {
    return new Guest(0, listener, null);
  }

  static Guest guarding(CourseStartGuard guard) {
    return new Guest(0, null, guard);
  }

  /** A guest that is there until it is closed. */
  record Stay(Stage stage, Guest guest, RegisteredPlugin registered) implements AutoCloseable {

    @Override
    public void close() {
      stage.plugins().removed(registered);
    }
  }

  /** Comes, and waits until it has been asked for all it contributes. */
  Stay comeTo(Stage stage) {
    Stay stay = arriveAt(stage);
    Promise.of("Plugin.start", "Called once each time both are there")
        .comes(
            stage.patience(),
            () -> calls.contains("courseEventListeners"),
            "it was asked for " + calls);
    return stay;
  }

  Stay arriveAt(Stage stage) {
    ClassLoader loader = new ClassLoader(Guest.class.getClassLoader()) {};
    RegisteredPlugin registered = new RegisteredPlugin(this, "/plugins/" + id, loader);
    stage.plugins().added(registered);
    return new Stay(stage, this, registered);
  }

  /** What was called, in its order. */
  List<String> calls() {
    return List.copyOf(calls);
  }

  List<Host> hosts() {
    return List.copyOf(hosts);
  }

  /** The context class loaders of all calls. */
  List<ClassLoader> loaders() {
    return List.copyOf(loaders);
  }

  String settingKey() {
    return id + "_setting";
  }

  private void called(String method) {
    loaders.add(Thread.currentThread().getContextClassLoader());
    calls.add(method);
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String apiVersion() {
    return PluginRegistry.API_VERSION;
  }

  @Override
  public void start(Host host) {
    called("start");
    hosts.add(host);
    if (starts.incrementAndGet() <= failures) {
      throw new IllegalStateException("This plugin cannot start yet");
    }
  }

  @Override
  public void stop() {
    called("stop");
  }

  @Override
  public List<CourseStartGuard> courseStartGuards() {
    called("courseStartGuards");
    return guard == null
        ? List.of()
        : List.of(
            (course, locale) -> {
              called("blockers");
              return guard.blockers(course, locale);
            });
  }

  @Override
  public List<CourseEventListener> courseEventListeners() {
    called("courseEventListeners");
    return listener == null ? List.of() : List.of(listener);
  }

  @Override
  public List<AdvancedSetting> advancedSettings() {
    called("advancedSettings");
    return List.of(
        new AdvancedSetting() {
          @Override
          public String key() {
            return settingKey();
          }

          @Override
          public Kind kind() {
            return Kind.TEXT;
          }

          @Override
          public String label(Locale locale) {
            return "Setting";
          }

          @Override
          public String help(Locale locale) {
            return "A setting of a guest.";
          }

          @Override
          public String defaultValue() {
            return "as it was";
          }
        });
  }
}
