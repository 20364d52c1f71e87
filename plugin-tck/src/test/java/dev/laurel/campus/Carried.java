package dev.laurel.campus;

import dev.laurel.plugin.AdvancedSetting;
import dev.laurel.plugin.CourseCardLinks;
import dev.laurel.plugin.CourseEventListener;
import dev.laurel.plugin.CourseStartGuard;
import dev.laurel.plugin.InstructorTab;
import dev.laurel.plugin.NavigationLinks;
import dev.laurel.plugin.Plugin;
import dev.laurel.plugin.ProgressFragment;
import dev.laurel.plugin.RegisteredPlugin;
import dev.laurel.plugin.host.Host;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

// tag::carried[]
/** One plugin that is there. */
final class Carried {

  private final RegisteredPlugin registered;
  private final Guard guard;
  private final AtomicReference<Optional<Added>> added = new AtomicReference<>(Optional.empty());

  /** What it adds, asked for once. */
  record Added(
      List<ProgressFragment> progress,
      List<InstructorTab> tabs,
      List<CourseCardLinks> cards,
      List<NavigationLinks> navigation,
      Map<String, String> defaults,
      List<CourseStartGuard> guards,
      List<CourseEventListener> listeners) {

    static final Added NOTHING = of(() -> "nothing");

    static Added of(Plugin plugin) {
      return new Added(
          List.copyOf(plugin.progressFragments()),
          List.copyOf(plugin.instructorTabs()),
          List.copyOf(plugin.courseCardLinks()),
          List.copyOf(plugin.navigationLinks()),
          plugin.advancedSettings().stream()
              .collect(
                  Collectors.toUnmodifiableMap(
                      AdvancedSetting::key, AdvancedSetting::defaultValue)),
          List.copyOf(plugin.courseStartGuards()),
          List.copyOf(plugin.courseEventListeners()));
    }
  }

  Carried(RegisteredPlugin registered) {
    this.registered = registered;
    this.guard = new Guard(registered);
  }

  /** Starts it; says whether that worked. One that failed is stopped, so that it can start anew. */
  boolean start(Host services) {
    added.set(
        guard.call(
            Duration.ofMinutes(10),
            () -> {
              registered.plugin().start(services);
              return Added.of(registered.plugin());
            }));
    if (!isRunning()) {
      stopIt();
    }
    return isRunning();
  }

  /** Stops it; nothing of it is held afterwards. */
  void stop() {
    added.set(Optional.empty());
    stopIt();
    guard.close();
  }

  private void stopIt() {
    guard.call(
        Duration.ofSeconds(30),
        () -> {
          registered.plugin().stop();
          return true;
        });
  }

  // end::carried[]

  boolean isRunning() {
    return now().isPresent();
  }

  Added added() {
    return now().orElse(Added.NOTHING);
  }

  private Optional<Added> now() {
    Optional<Added> now = added.get();
    return now == null ? Optional.empty() : now;
  }

  Guard guard() {
    return guard;
  }

  String id() {
    return registered.plugin().id();
  }

  boolean is(RegisteredPlugin other) {
    return registered.equals(other);
  }
}
