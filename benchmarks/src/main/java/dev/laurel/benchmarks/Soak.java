package dev.laurel.benchmarks;

import dev.laurel.certificates.press.CompiledTemplate;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code ./bench soak}: many certificates in one process, names in six scripts. On the way garbage
 * is collected and what is left is counted; its average over each tenth of the way must not grow.
 */
final class Soak {

  private static final int STAGES = 10;

  /** In each stage, because caches of a bounded size are sometimes full and sometimes empty. */
  private static final int LOOKS = 20;

  private static final double MEGABYTE = 1e6;

  private final int certificates;
  private final PrintStream out;

  Soak(int certificates, PrintStream out) {
    this.certificates = certificates;
    this.out = out;
  }

  Report run() {
    CompiledTemplate template = CompiledTemplate.fromBytes(Deck.compiled().toBytes());
    List<Double> heap = new ArrayList<>();
    long bytes = 0;
    long begin = System.nanoTime();
    int part = certificates / STAGES;
    for (int stage = 0; stage < STAGES; stage++) {
      double used = 0;
      for (int i = stage * part; i < (stage + 1) * part; i++) {
        Learner learner = new Learner(i, name(i));
        bytes += StampBenchmark.stamped(template, learner).bytes().length;
        if (i % (part / LOOKS) == 0) {
          used += heapUsed() / LOOKS;
        }
      }
      heap.add(used);
      out.printf("%,d certificates: heap %.1f MB%n", (stage + 1) * part, heap.get(stage));
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    return report(heap, bytes, seconds);
  }

  /** The number makes names differ beyond those of the list. */
  private static String name(int number) {
    int round = number / Names.COUNT;
    String name = Names.mixed(number % Names.COUNT);
    return round == 0 ? name : name + " " + "I".repeat(Math.min(round, 3)) + round;
  }

  private static double heapUsed() {
    MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    memory.gc();
    return memory.getHeapMemoryUsage().getUsed() / MEGABYTE;
  }

  private Report report(List<Double> heap, long bytes, double seconds) {
    // The first tenth loads fonts and fills caches; from then on nothing may be added.
    double early = average(heap.subList(1, STAGES / 2));
    double late = average(heap.subList(STAGES / 2, STAGES));
    Map<String, @Nullable Object> figures = new LinkedHashMap<>();
    figures.put("certificates", certificates);
    figures.put("perSecond", Math.round(certificates / seconds));
    figures.put("heapEarlyMegabytes", rounded(early));
    figures.put("heapLateMegabytes", rounded(late));
    figures.put("isFlat", late <= early * 1.05 + 1);
    StringBuilder text = new StringBuilder(Machine.words()).append("\n\n| certificates |");
    StringBuilder line = new StringBuilder("|---|");
    StringBuilder row = new StringBuilder("| heap after collections, on average, MB |");
    for (int stage = 0; stage < STAGES; stage++) {
      text.append(String.format(" %,d |", (stage + 1) * (certificates / STAGES)));
      line.append("--:|");
      row.append(String.format(" %.1f |", heap.get(stage)));
    }
    text.append('\n').append(line).append('\n').append(row);
    text.append(
        String.format(
            "%n%n%,d certificates with different names in six scripts, %,.0f/s on one thread with"
                + " the collections, %,d bytes each on average.",
            certificates, certificates / seconds, bytes / certificates));
    return new Report(text.toString(), figures);
  }

  private static double average(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }

  private static double rounded(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
