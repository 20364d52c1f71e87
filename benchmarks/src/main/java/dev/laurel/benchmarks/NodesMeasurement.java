package dev.laurel.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import dev.laurel.test.MariaDbServer;
import dev.laurel.test.host.Launch;
import dev.laurel.test.host.LaurelHost;
import dev.laurel.test.host.TrialCourse;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code ./bench nodes}: three, two and one hosts on one database share the work of a run. All have
 * worked on a run before: a host that has just started spends its processors on compiling.
 */
final class NodesMeasurement {

  private static final int NODES = 3;

  private final int learners;
  private final PrintStream out;

  NodesMeasurement(int learners, PrintStream out) {
    this.learners = learners;
    this.out = out;
  }

  /** How a run went: certificates a second, and the processor time of each node in seconds. */
  private record Lap(double perSecond, List<Double> processor) {

    /** The least busy node's share of an even part. */
    double evenness() {
      double sum = processor.stream().mapToDouble(Double::doubleValue).sum();
      return sum == 0 ? 0 : Collections.min(processor) * processor.size() / sum;
    }
  }

  Report run() throws IOException {
    Path folder = Files.createTempDirectory("laurel-nodes");
    List<LaurelHost> nodes = new ArrayList<>();
    List<Lap> laps = new ArrayList<>();
    try {
      MariaDbServer database =
          MariaDbServer.start(folder.resolve("base"), folder.resolve("database"));
      database.execute("CREATE DATABASE nodes CHARACTER SET utf8mb4");
      Path plugins = SampleHost.plugins(folder);
      for (int node = 1; node <= NODES; node++) {
        Path data = folder.resolve("node" + node);
        nodes.add(
            LaurelHost.start(
                Launch.of(SampleHost.classPath(), SampleHost.HEAP, data, plugins)
                    .on(database.url() + "nodes", "root", "", data)));
      }
      lap(nodes, TrialCourse.run(nodes.get(0), "WARM", learners));
      while (!nodes.isEmpty()) {
        String key = TrialCourse.run(nodes.get(0), "NODES" + nodes.size(), learners);
        laps.add(0, lap(nodes, key));
        out.printf(
            "%d nodes: %,.0f/s, processor time %s%n",
            nodes.size(), laps.get(0).perSecond(), laps.get(0).processor());
        nodes.remove(nodes.size() - 1).stop();
      }
    } finally {
      nodes.forEach(LaurelHost::stop);
      LibreOffice.delete(folder);
    }
    return report(laps);
  }

  private Lap lap(List<LaurelHost> nodes, String key) {
    List<Duration> before = nodes.stream().map(LaurelHost::processorTime).toList();
    String runs = LaurelHost.API + "/courses/" + LaurelHost.encoded(key) + "/generations";
    long begin = System.nanoTime();
    String run = runs + "/" + nodes.get(0).ok("ines", "POST", runs, "{}").get("id").asText();
    LaurelHost.await(
        "the run",
        Duration.ofMinutes(30),
        () -> nodes.get(0).ok("ines", "GET", run, null).get("state").asText().equals("FINISHED"));
    double seconds = (System.nanoTime() - begin) / 1e9;
    JsonNode ended = nodes.get(0).ok("ines", "GET", run, null);
    if (ended.get("issued").asInt() != learners) {
      throw new IllegalStateException("The run went wrong: " + ended);
    }
    List<Double> processor = new ArrayList<>();
    for (int node = 0; node < nodes.size(); node++) {
      processor.add(
          Math.round(nodes.get(node).processorTime().minus(before.get(node)).toMillis() / 100.0)
              / 10.0);
    }
    return new Lap(learners / seconds, processor);
  }

  private Report report(List<Lap> laps) {
    Map<String, @Nullable Object> figures = new LinkedHashMap<>();
    StringBuilder table =
        new StringBuilder(Machine.words())
            .append("\n\n| nodes | certificates/s | of one node’s | processor time of each, s |\n")
            .append("|--:|--:|--:|---|\n");
    figures.put("learners", learners);
    for (int i = 0; i < laps.size(); i++) {
      Lap lap = laps.get(i);
      double ratio = lap.perSecond() / laps.get(0).perSecond();
      figures.put("perSecondWith" + (i + 1), Math.round(lap.perSecond()));
      figures.put("ratioWith" + (i + 1), Math.round(ratio * 100) / 100.0);
      figures.put("evennessWith" + (i + 1), Math.round(lap.evenness() * 100) / 100.0);
      table.append(
          String.format(
              "| %d | %,.0f | %.2f× | %s |%n", i + 1, lap.perSecond(), ratio, lap.processor()));
    }
    return new Report(table.toString().stripTrailing(), figures);
  }
}
