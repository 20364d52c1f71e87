package dev.laurel.certificates.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Tags;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The meters of one connection with a host, from its start until its stop: they begin at nought,
 * and hold nothing once they are closed. For any thread.
 */
public final class Meters implements AutoCloseable {

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  private Meters() {}

  /** Begins to count and to time. */
  public static Meters start() {
    Meters meters = new Meters();
    Metrics.addRegistry(meters.registry);
    Counted.declare();
    Timed.declare();
    return meters;
  }

  /**
   * Shows a value that is asked for whenever somebody looks.
   *
   * @param name in words with dots
   * @param value null where it is not known now
   * @param labels names and values in turn
   */
  public void show(
      String name, String description, Supplier<@Nullable Number> value, String... labels) {
    Gauge.builder(name, value)
        .description(description)
        .tags(Tags.of(labels))
        .strongReference(true)
        .register(registry);
  }

  /** All of them in Prometheus' text format, version 0.0.4. */
  public String text() {
    return registry.scrape();
  }

  @Override
  public void close() {
    Metrics.removeRegistry(registry);
    registry.close();
    // Nothing may keep what was counted: the next connection begins at nought.
    Metrics.globalRegistry.clear();
  }
}
