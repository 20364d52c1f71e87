package dev.laurel.benchmarks;

import java.util.Map;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * One way to make certificates, measured on one thread.
 *
 * @param perSecond by the clock
 * @param perCpuSecond by the processor's time the thread got
 * @param bytes of one certificate
 * @param allocated bytes of heap for each
 */
@SuppressWarnings("rawtypes") // as JMH gives its results
record Measured(double perSecond, double perCpuSecond, double bytes, double allocated) {

  static Measured of(RunResult run) {
    Map<String, Result> more = run.getSecondaryResults();
    double certificates = score(more, "certificates");
    return new Measured(
        run.getPrimaryResult().getScore(),
        certificates / (score(more, "cpuNanos") / 1e9),
        score(more, "bytes") / certificates,
        score(more, "gc.alloc.rate.norm"));
  }

  private static double score(Map<String, Result> results, String name) {
    Result found = results.get(name);
    if (found == null) {
      throw new IllegalStateException("The measurement has no " + name + ": " + results.keySet());
    }
    return found.getScore();
  }
}
