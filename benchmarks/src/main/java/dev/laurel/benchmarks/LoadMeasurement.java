package dev.laurel.benchmarks;

import dev.laurel.test.host.LaurelHost;
import dev.laurel.test.host.TrialCourse;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code ./bench load}: so many requests a second for minutes, of what people ask for: their
 * courses, their progress, the instructor's tab, downloads and verification, in a course of many
 * certificates.
 */
final class LoadMeasurement {

  /** Who are signed in at the same time. */
  private static final int READERS = 200;

  private static final int WARM_SECONDS = 60;

  private final Asked asked;
  private final Path picture;
  private final PrintStream out;

  /**
   * A measurement.
   *
   * @param picture where the plot goes
   */
  LoadMeasurement(Asked asked, Path picture, PrintStream out) {
    this.asked = asked;
    this.picture = picture;
    this.out = out;
  }

  /**
   * What is to be measured.
   *
   * @param learners who hold a certificate of the course
   * @param rate requests a second
   * @param minutes how long
   */
  record Asked(int learners, int rate, int minutes) {}

  /**
   * What the host used.
   *
   * @param processor seconds, its database included
   * @param before megabytes of heap at first, when all is collected
   * @param after the same at the end
   */
  private record Use(double processor, double before, double after) {

    double growth() {
      return (after - before) / before * 100;
    }
  }

  Report run() throws IOException {
    String machine = Machine.words();
    Path folder = Files.createTempDirectory("laurel-load");
    // All requests come from one address here; that of who asks is told as a proxy does.
    LaurelHost host = SampleHost.empty(folder, Map.of("LAUREL_VERIFY_PROXIES", "127.0.0.1"));
    try (HostWatch watch = HostWatch.of(process(host.pid()), database(folder))) {
      out.printf("A course of %,d certificates%n", asked.learners());
      String key = TrialCourse.run(host, "LOAD", Math.max(1, asked.learners() - READERS));
      for (int i = 0; i < READERS; i++) {
        TrialCourse.reader(host, key, reader(i));
      }
      TrialCourse.issue(host, key, asked.learners());
      LoadMix mix = LoadMix.of(host, key, readers());
      out.printf("%d s to warm the host%n", WARM_SECONDS);
      new SteadyLoad(mix, asked.rate()).run(WARM_SECONDS, second -> {});
      List<LinePlot.Point> heap = new ArrayList<>();
      double processor = watch.processorSeconds();
      double before = watch.live();
      out.printf("%,d requests a second for %d min%n", asked.rate(), asked.minutes());
      SteadyLoad.Outcome outcome =
          new SteadyLoad(mix, asked.rate())
              .run(
                  asked.minutes() * 60,
                  second -> heap.add(new LinePlot.Point(second, watch.heap())));
      Use use = new Use(watch.processorSeconds() - processor, before, watch.live());
      Files.writeString(picture, plot(outcome, heap));
      return report(machine, outcome, use);
    } finally {
      host.stop();
      LibreOffice.delete(folder);
    }
  }

  private static String reader(int number) {
    return "reader" + number;
  }

  private static List<String> readers() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < READERS; i++) {
      names.add(reader(i));
    }
    return names;
  }

  private static ProcessHandle process(long id) throws IOException {
    return Optional.of(id)
        .flatMap(ProcessHandle::of)
        .orElseThrow(() -> new IOException("The process " + id + " has ended"));
  }

  private static ProcessHandle database(Path folder) throws IOException {
    String id = Files.readString(folder.resolve("data/mariadb/mariadbd.pid")).strip();
    return process(Long.parseLong(id));
  }

  private static String plot(SteadyLoad.Outcome outcome, List<LinePlot.Point> heap) {
    LinePlot plot = new LinePlot(outcome.seconds());
    List<LinePlot.Point> pages = new ArrayList<>();
    List<LinePlot.Point> downloads = new ArrayList<>();
    for (int window = 0; window < outcome.windows(); window++) {
      double second = (window + 0.5) * SteadyLoad.WINDOW;
      pages.add(new LinePlot.Point(second, outcome.inWindow(window, LoadMix.Kind.PAGES, 0.99)));
      downloads.add(
          new LinePlot.Point(second, outcome.inWindow(window, LoadMix.Kind.DOWNLOADS, 0.99)));
    }
    return plot.add(
            "pages: 99 % within, in milliseconds, by " + SteadyLoad.WINDOW + " s", "#1f5fbf", pages)
        .add("downloads: 99 % within, in milliseconds", "#2a8a4a", downloads)
        .add("heap, what waits to be collected included, in megabytes", "#b3541e", heap)
        .svg();
  }

  private Report report(String machine, SteadyLoad.Outcome outcome, Use use) {
    StringBuilder table = new StringBuilder(machine);
    table.append(
        String.format(
            "%n%nA course with %,d certificates, %d people signed in; %d requests a second for %d"
                + " minutes, each timed from the moment it was due, over 200 lines at most; client, host and database on"
                + " the same processors, of which host and database used %.0f %%. %,d requests,"
                + " %d errors; heap when all is collected %.1f MB at first, %.1f MB at the end.%n%n"
                + "| what | share | p50, ms | p95, ms | p99, ms | most, ms |%n"
                + "|---|--:|--:|--:|--:|--:|%n",
            asked.learners(),
            READERS,
            asked.rate(),
            asked.minutes(),
            use.processor() / outcome.seconds() / Runtime.getRuntime().availableProcessors() * 100,
            outcome.requests(),
            outcome.errors().size(),
            use.before(),
            use.after()));
    for (Map.Entry<LoadMix.Kind, Double> one : shares(outcome).entrySet()) {
      table.append(
          String.format(
              "| %s | %.1f %% | %.1f | %.1f | %.1f | %.0f |%n",
              one.getKey().words(),
              one.getValue(),
              outcome.within(List.of(one.getKey()), 0.5),
              outcome.within(List.of(one.getKey()), 0.95),
              outcome.within(List.of(one.getKey()), 0.99),
              outcome.within(List.of(one.getKey()), 1)));
    }
    outcome.errors().stream().distinct().limit(5).forEach(error -> out.println("! " + error));
    Map<String, @Nullable Object> figures = new LinkedHashMap<>();
    figures.put("requests", outcome.requests());
    figures.put("requestsPerSecond", Math.round(outcome.requests() / outcome.seconds()));
    figures.put("errors", outcome.errors().size());
    figures.put("p99PageMillis", tenth(outcome.within(LoadMix.Kind.PAGES, 0.99)));
    figures.put("p99DownloadMillis", tenth(outcome.within(LoadMix.Kind.DOWNLOADS, 0.99)));
    figures.put("heapGrowthPercent", tenth(use.growth()));
    return new Report(
        table + "\n![Answers and heap over time](pictures/" + picture.getFileName() + ")", figures);
  }

  private static Map<LoadMix.Kind, Double> shares(SteadyLoad.Outcome outcome) {
    Map<LoadMix.Kind, Double> shares = new EnumMap<>(LoadMix.Kind.class);
    for (LoadMix.Kind kind : LoadMix.Kind.values()) {
      shares.put(kind, 100.0 * outcome.count(kind) / outcome.requests());
    }
    return shares;
  }

  private static double tenth(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
