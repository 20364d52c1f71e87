package dev.laurel.benchmarks;

import dev.laurel.test.host.Launch;
import dev.laurel.test.host.Redeployment;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code ./bench redeploy}: does a plugin that is deployed anew leave nothing behind? */
final class RedeployMeasurement {

  private static final int LEARNERS = 2000;
  private static final int ASKERS_A_TIME = 12;

  private final int redeploys;
  private final PrintStream out;

  RedeployMeasurement(int redeploys, PrintStream out) {
    this.redeploys = redeploys;
    this.out = out;
  }

  Report run() throws IOException {
    Path folder = Files.createTempDirectory("laurel-redeploy");
    try {
      return report(
          Redeployment.undergo(
              Launch.of(
                  SampleHost.classPath(),
                  SampleHost.HEAP,
                  folder.resolve("data"),
                  SampleHost.plugins(folder)),
              new Redeployment.Plan(redeploys, LEARNERS, ASKERS_A_TIME * redeploys, out::println)));
    } finally {
      LibreOffice.delete(folder);
    }
  }

  private static Report report(Redeployment.Outcome outcome) {
    Map<String, @Nullable Object> figures = new LinkedHashMap<>();
    figures.put("redeploys", outcome.redeploys());
    figures.put("leakedClassLoaders", outcome.leakedClassLoaders());
    figures.put("filesLeftOpen", outcome.filesLeftOpen());
    figures.put("heapGrowthPercent", Math.round(outcome.heapGrowthPercent() * 10) / 10.0);
    figures.put("hostPages", outcome.hostPages());
    figures.put("failedHostPages", outcome.failedHostPages());
    figures.put("slowestHostPageMillis", outcome.slowestHostPageMillis());
    figures.put("issued", outcome.issued());
    figures.put("lostCertificates", outcome.lostCertificates());
    return new Report(
        Machine.words()
            + String.format(
                "%n%n| redeploys | class loaders left | files left open | heap after the first, MB | after the last, MB"
                    + " | pages of the host | failed | slowest, ms | certificates | lost |%n"
                    + "|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|%n"
                    + "| %,d | %,d | %,d | %.1f | %.1f | %,d | %,d | %,d | %,d | %,d |",
                outcome.redeploys(),
                outcome.leakedClassLoaders(),
                outcome.filesLeftOpen(),
                outcome.heapBefore() / 1e6,
                outcome.heapAfter() / 1e6,
                outcome.hostPages(),
                outcome.failedHostPages(),
                outcome.slowestHostPageMillis(),
                outcome.issued(),
                outcome.lostCertificates()),
        figures);
  }
}
