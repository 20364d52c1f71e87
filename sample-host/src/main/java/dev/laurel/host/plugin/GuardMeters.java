package dev.laurel.host.plugin;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Locale;

/**
 * Counts and times what goes on at the guards. Labels are the plugin and the kind of call, of which
 * there are few. It holds nothing of a plugin but its id.
 */
final class GuardMeters {

  private static final Duration[] BOUNDS = {
    Duration.ofMillis(5), Duration.ofMillis(50), Duration.ofMillis(500), Duration.ofSeconds(5)
  };

  private final MeterRegistry registry;

  GuardMeters(MeterRegistry registry) {
    this.registry = registry;
  }

  /** What came of a call. */
  enum Outcome {
    /** It was answered in time. */
    ANSWERED,
    /** It threw. */
    FAILED,
    /** It took longer than it may. */
    LATE,
    /** So many calls were under way that it was not made. */
    BUSY,
    /** It was not made because the plugin is left alone for a while. */
    SKIPPED
  }

  void called(String plugin, String call, Outcome outcome, long nanos) {
    Timer.builder("lms.plugin.calls")
        .description("Calls of plugins, by what came of them")
        .serviceLevelObjectives(BOUNDS)
        .tag("plugin", plugin)
        .tag("kind", call.replaceFirst(" .*", ""))
        .tag("outcome", outcome.name().toLowerCase(Locale.ROOT))
        .register(registry)
        .record(Duration.ofNanos(nanos));
  }

  /** Makes the rests of a plugin known, so that they are nought rather than absent. */
  void arrived(String plugin) {
    counter(plugin);
  }

  void rests(String plugin) {
    counter(plugin).increment();
  }

  private Counter counter(String plugin) {
    return Counter.builder("lms.plugin.rests")
        .description("How often a plugin that failed again and again was left alone for a while")
        .tag("plugin", plugin)
        .register(registry);
  }
}
