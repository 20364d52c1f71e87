package dev.laurel.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * {@code ./bench issue}: a run over a course of many learners in a host of its own with the
 * embedded database, a second one with nothing to do, and what people who look at pages meanwhile
 * notice of it.
 */
final class IssueMeasurement {

  private static final long STEP = TimeUnit.SECONDS.toNanos(1);
  private static final int WARM = 40;
  private static final int IDLE_VISITS = 100;

  private final int learners;
  private final Path picture;
  private final PrintStream out;

  /**
   * A measurement.
   *
   * @param picture where the plot goes
   */
  IssueMeasurement(int learners, Path picture, PrintStream out) {
    this.learners = learners;
    this.picture = picture;
    this.out = out;
  }

  /** A look at the run. */
  private record Sample(double second, long issued, double heap) {}

  /** A run that has ended. */
  private record Ended(
      double seconds, double processorSeconds, long issued, double load, List<Sample> samples) {

    double maxHeap() {
      return samples.stream().mapToDouble(Sample::heap).max().orElse(0);
    }
  }

  /** Pages by name, how long they took with the host idle and with a run. */
  private record Page(String name, PageVisits.Times idle, PageVisits.Times busy) {

    double ratio(double share) {
      return busy.within(share) / Math.max(0.1, idle.within(share));
    }
  }

  Report run() throws IOException {
    String machine = Machine.words();
    out.printf("Starting a host with a course of %,d learners%n", learners);
    try (SampleHost host = SampleHost.start(learners);
        HostWatch watch = HostWatch.of(host)) {
      CourseRuns runs = new CourseRuns(host.origin(), learners);
      runs.enable();
      String key = CourseRuns.key("AGIL100+2026");
      Map<String, PageVisits> visitors = new LinkedHashMap<>();
      visitors.put(
          "a learner’s progress",
          PageVisits.of(host.origin(), "lea", "/courses/" + key + "/progress"));
      visitors.put(
          "the Certificates tab",
          PageVisits.of(host.origin(), "ines", "/courses/" + key + "/instructor/certificates"));
      Map<String, PageVisits.Times> idle = new LinkedHashMap<>();
      for (Map.Entry<String, PageVisits> one : visitors.entrySet()) {
        one.getValue().times(WARM);
        idle.put(one.getKey(), one.getValue().times(IDLE_VISITS));
      }
      long before = host.storedBytes();
      List<Page> pages = new ArrayList<>();
      Ended first = visited(runs, watch, visitors, idle, pages);
      double stored = (double) (host.storedBytes() - before) / Math.max(1, first.issued());
      Ended second = follow(runs, watch);
      Files.writeString(picture, plot(first));
      return report(machine, first, second, stored, pages);
    }
  }

  private Ended visited(
      CourseRuns runs,
      HostWatch watch,
      Map<String, PageVisits> visitors,
      Map<String, PageVisits.Times> idle,
      List<Page> pages)
      throws IOException {
    ExecutorService people = Executors.newFixedThreadPool(visitors.size());
    try {
      Map<String, Future<PageVisits.Times>> busy = new LinkedHashMap<>();
      visitors.forEach((name, visits) -> busy.put(name, people.submit(visits::untilStopped)));
      Ended ended = follow(runs, watch);
      visitors.values().forEach(PageVisits::stop);
      for (Map.Entry<String, Future<PageVisits.Times>> one : busy.entrySet()) {
        PageVisits.Times calm = idle.get(one.getKey());
        if (calm != null) {
          pages.add(new Page(one.getKey(), calm, one.getValue().get()));
        }
      }
      return ended;
    } catch (ExecutionException e) {
      throw new IOException("A page could not be visited during the run", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } finally {
      people.shutdownNow();
    }
  }

  private Ended follow(CourseRuns runs, HostWatch watch) throws IOException {
    List<Sample> samples = new ArrayList<>();
    double processor = watch.processorSeconds();
    double load = 0;
    long begin = System.nanoTime();
    CourseRuns.Run run = runs.start();
    while (run.isGoing()) {
      LockSupport.parkNanos(STEP);
      run = runs.look(run.id());
      double second = (System.nanoTime() - begin) / 1e9;
      samples.add(new Sample(second, run.issued(), watch.heap()));
      load = Math.max(load, SampleHost.load());
      if (samples.size() % 10 == 0) {
        out.printf("%,.0f s: %,d issued, heap %.0f MB%n", second, run.issued(), watch.heap());
      }
    }
    if (!run.isFinished()) {
      throw new IOException("The run did not finish");
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    return new Ended(seconds, watch.processorSeconds() - processor, run.issued(), load, samples);
  }

  private static String plot(Ended run) {
    List<LinePlot.Point> rate = new ArrayList<>();
    List<LinePlot.Point> heap = new ArrayList<>();
    int window = Math.max(1, run.samples().size() / 60);
    for (int i = 0; i < run.samples().size(); i++) {
      Sample now = run.samples().get(i);
      Sample before = i < window ? new Sample(0, 0, 0) : run.samples().get(i - window);
      double span = Math.max(0.1, now.second() - before.second());
      rate.add(new LinePlot.Point(now.second(), (now.issued() - before.issued()) / span));
      heap.add(new LinePlot.Point(now.second(), now.heap()));
    }
    return new LinePlot(run.seconds())
        .add("Certificates a second", "#12604F", rate)
        .add("Used heap in MB, what waits to be collected included", "#B4540A", heap)
        .svg();
  }

  /** The rate in the last fifth of the issuing, by that in the first. */
  private static double flatness(Ended run) {
    return rate(run, 0.8, 1) / Math.max(0.001, rate(run, 0, 0.2));
  }

  private static double rate(Ended run, double from, double to) {
    double begin = secondAt(run, from);
    return run.issued() * (to - from) / Math.max(0.001, secondAt(run, to) - begin);
  }

  private static double secondAt(Ended run, double share) {
    Sample before = new Sample(0, 0, 0);
    for (Sample sample : run.samples()) {
      double wanted = run.issued() * share;
      if (sample.issued() > 0 && sample.issued() >= wanted) {
        double part =
            (wanted - before.issued())
                / Math.max(1.0, (double) (sample.issued() - before.issued()));
        return before.second() + part * (sample.second() - before.second());
      }
      before = sample;
    }
    return run.seconds();
  }

  private Report report(
      String machine, Ended first, Ended second, double stored, List<Page> pages) {
    Map<String, @Nullable Object> figures = new LinkedHashMap<>();
    figures.put("learners", learners);
    figures.put("issued", first.issued());
    figures.put("seconds", rounded(first.seconds()));
    figures.put("processorSeconds", rounded(first.processorSeconds()));
    figures.put("secondRunSeconds", rounded(second.seconds()));
    figures.put("secondRunProcessorSeconds", rounded(second.processorSeconds()));
    figures.put("maxHeapMB", rounded(Math.max(first.maxHeap(), second.maxHeap())));
    figures.put("storedBytesPerCertificate", Math.round(stored));
    figures.put("lastFifthOfFirstFifth", rounded(flatness(first)));
    figures.put("highestLoad", rounded(Math.max(first.load(), second.load())));
    StringBuilder text = new StringBuilder(machine);
    text.append(
        String.format(
            "%n%nA course of %,d learners, %,d of whom are due a certificate; the host with"
                + " `-Xmx%s` and the embedded database beside it. Processor time is that of host"
                + " and database together: where others use the machine, it says more than the"
                + " clock.%n%n| run | time | processor time | certificates/s | highest load |%n"
                + "|---|--:|--:|--:|--:|%n",
            learners, first.issued(), SampleHost.HEAP));
    text.append(row("first run", first)).append(row("second run, nothing to do", second));
    text.append(
        String.format(
            "%nHeap at most %.0f MB. Stored for each certificate, with row, indexes and document:"
                + " %,.0f bytes. Rate in the last fifth %.2f× that in the first.%n%n"
                + "| page, ms | idle, half | idle, 95%% | during the run, half | 95%% | half |"
                + " 95%% |%n|---|--:|--:|--:|--:|--:|--:|%n",
            Math.max(first.maxHeap(), second.maxHeap()), stored, flatness(first)));
    double worst = 0;
    for (Page page : pages) {
      worst = Math.max(worst, page.ratio(0.5));
      text.append(
          String.format(
              "| %s | %.1f | %.1f | %.1f | %.1f | %.1f× | %.1f× |%n",
              page.name(),
              page.idle().within(0.5),
              page.idle().within(0.95),
              page.busy().within(0.5),
              page.busy().within(0.95),
              page.ratio(0.5),
              page.ratio(0.95)));
    }
    figures.put("pageLatencyRatio", rounded(worst));
    text.append(String.format("%n![Rate and heap over time](pictures/%s)", picture.getFileName()));
    return new Report(text.toString(), figures);
  }

  private static String row(String name, Ended run) {
    return String.format(
        "| %s | %,.1f s | %,.1f s | %,.0f | %.1f |%n",
        name, run.seconds(), run.processorSeconds(), run.issued() / run.seconds(), run.load());
  }

  private static double rounded(double value) {
    return Math.round(value * 100) / 100.0;
  }
}
