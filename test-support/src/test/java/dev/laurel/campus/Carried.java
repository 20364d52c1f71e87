package dev.laurel.campus;

import dev.laurel.plugin.CourseEventListener;
import dev.laurel.plugin.CourseStartGuard;
import dev.laurel.plugin.Plugin;
import dev.laurel.plugin.ProgressFragment;
import dev.laurel.plugin.RegisteredPlugin;
import dev.laurel.plugin.host.Host;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

// tag::carried[]
/** One plugin that is there. */
final class Carried {

  private final RegisteredPlugin registered;
  private final Guard guard;
  private final AtomicReference<Optional<Added>> added = new AtomicReference<>(Optional.empty());

  /** What it adds, asked for once; the other kinds are alike. */
  record Added(
      List<ProgressFragment> progress,
      List<CourseStartGuard> guards,
      List<CourseEventListener> listeners) {

    static Added of(Plugin plugin) {
      return new Added(
          List.copyOf(plugin.progressFragments()),
          List.copyOf(plugin.courseStartGuards()),
          List.copyOf(plugin.courseEventListeners()));
    }
  }

  Carried(RegisteredPlugin registered) {
    this.registered = registered;
    this.guard = new Guard(registered);
  }

  /** Starts it; says whether that worked. */
  boolean start(Host services) {
    added.set(
        guard.call(
            Duration.ofMinutes(10),
            () -> {
              registered.plugin().start(services);
              return Added.of(registered.plugin());
            }));
    return isRunning();
  }

  /** Stops it; nothing of it is held afterwards. */
  void stop() {
    added.set(Optional.empty());
    guard.call(
        Duration.ofSeconds(30),
        () -> {
          registered.plugin().stop();
          return true;
        });
    guard.close();
  }

  // end::carried[]

  boolean isRunning() {
    return now().isPresent();
  }

  Added added() {
    return now().orElseGet(() -> new Added(List.of(), List.of(), List.of()));
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
