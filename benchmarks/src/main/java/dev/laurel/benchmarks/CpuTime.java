package dev.laurel.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Processor time and bytes of the PDFs, beside the time on the clock: where others use the machine
 * too, a certificate's share of the processor says more than the clock.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class CpuTime {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Processor time of the iteration, in nanoseconds. */
  public long cpuNanos;

  /** Certificates made in the iteration. */
  public long certificates;

  /** Bytes of all of them. */
  public long bytes;

  private long begin;

  /** Begins to count. */
  @Setup(Level.Iteration)
  public void begin() {
    cpuNanos = 0;
    certificates = 0;
    bytes = 0;
    begin = THREADS.getCurrentThreadCpuTime();
  }

  /** Ends counting. */
  @TearDown(Level.Iteration)
  public void end() {
    cpuNanos = THREADS.getCurrentThreadCpuTime() - begin;
  }

  void made(long size) {
    certificates++;
    bytes += size;
  }
}
