package dev.laurel.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.laurel.test.host.LaurelHost;
import dev.laurel.test.host.TrialCourse;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * {@code ./bench rush}: 200 requests at once of one learner, and then one of each of many learners,
 * within some seconds, within two and at one instant, each over HTTP with her own session; and as
 * the measure of that instant, a small file for each of them. The host has been used before.
 */
final class RushMeasurement {

  private static final int SAME = 200;
  private static final int WARMING = 2_000;
  private static final int WARMING_COURSES = 4;

  /** Two thousand learners who end a lesson together press the button within so many seconds. */
  private static final int SPREAD = 10;

  /** The same on a signal: so far apart are people who act at once. */
  private static final int SIGNAL = 2;

  private static final HttpRequest.BodyPublisher BODY = HttpRequest.BodyPublishers.ofString("{}");

  private final int learners;
  private final PrintStream out;

  RushMeasurement(int learners, PrintStream out) {
    this.learners = learners;
    this.out = out;
  }

  private record Visitor(String session, String csrf) {}

  /**
   * What came of many requests: how long each took, in milliseconds, the certificates, and what the
   * host worked on each, in milliseconds of processor time.
   */
  private record Wave(List<Double> sorted, Set<String> ids, int refused, double work) {

    double within(double share) {
      return sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * share)));
    }
  }

  Report run() throws IOException {
    Path folder = Files.createTempDirectory("laurel-rush");
    LaurelHost host = SampleHost.empty(folder);
    try {
      URI warm = requests(host, TrialCourse.ask(host, "WARM", learners + 1));
      URI rush = requests(host, TrialCourse.askAgain(host, "RUSH", learners + 1));
      URI evening = requests(host, TrialCourse.askAgain(host, "EVENING", learners + 1));
      URI bell = requests(host, TrialCourse.askAgain(host, "BELL", learners + 1));
      out.printf("%,d learners sign in%n", learners + 1);
      List<Visitor> visitors = signedIn(host);
      List<Visitor> each = visitors.subList(0, learners);
      List<Visitor> same = Collections.nCopies(SAME, visitors.get(learners));
      // A host that has just started runs everything for the first time.
      HttpClient one = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
      for (int i = 0; i < WARMING; i++) {
        wave(host, one, i == 0 ? warm : rush, List.of(visitors.get(learners)), 0);
      }
      wave(host, warm, each, SPREAD);
      for (int i = 0; i < WARMING_COURSES; i++) {
        wave(host, requests(host, TrialCourse.askAgain(host, "WARM" + i, learners)), each, 0);
      }
      Wave alone = wave(host, evening, same, 0);
      out.printf("One learner, %d times: p99 %.0f ms%n", SAME, alone.within(0.99));
      Wave spread = wave(host, evening, each, SPREAD);
      out.printf("%,d learners in %d s: p99 %.0f ms%n", learners, SPREAD, spread.within(0.99));
      Wave signal = wave(host, bell, each, SIGNAL);
      out.printf("%,d learners in %d s: p99 %.0f ms%n", learners, SIGNAL, signal.within(0.99));
      URI file = URI.create(host.origin() + "/static/favicon.svg");
      wave(host, file, each, 0);
      Wave least = wave(host, file, each, 0);
      out.printf("%,d times a small file: p99 %.0f ms%n", learners, least.within(0.99));
      Wave all = wave(host, rush, each, 0);
      out.printf("%,d learners at one instant: p99 %.0f ms%n", learners, all.within(0.99));
      return report(alone, spread, signal, least, all);
    } finally {
      host.stop();
      LibreOffice.delete(folder);
    }
  }

  private static URI requests(LaurelHost host, String key) {
    return URI.create(
        host.origin() + LaurelHost.API + "/courses/" + LaurelHost.encoded(key) + "/requests");
  }

  private List<Visitor> signedIn(LaurelHost host) throws IOException {
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      List<CompletableFuture<Visitor>> all = new ArrayList<>();
      for (int i = 0; i < learners + 1; i++) {
        String user = TrialCourse.asker(i);
        all.add(
            CompletableFuture.supplyAsync(
                () -> {
                  try {
                    return visitor(host, user);
                  } catch (IOException e) {
                    throw new IllegalStateException(e);
                  }
                },
                two));
      }
      return all.stream().map(CompletableFuture::join).toList();
    } finally {
      two.shutdown();
    }
  }

  private static Visitor visitor(LaurelHost host, String user) throws IOException {
    PageVisits visits = PageVisits.of(host.origin(), user, "/dashboard");
    return new Visitor(visits.cookie(), visits.csrf());
  }

  /** Asks for all, over new lines, as the browsers of many do. */
  private static Wave wave(LaurelHost host, URI address, List<Visitor> visitors, int seconds) {
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    return wave(host, client, address, visitors, seconds);
  }

  /** Asks for all, spread evenly over some seconds; each is timed from when it was to be sent. */
  private static Wave wave(
      LaurelHost host, HttpClient client, URI address, List<Visitor> visitors, int seconds) {
    Duration before = host.processorTime();
    List<CompletableFuture<Double>> times = new ArrayList<>();
    List<HttpResponse<String>> answers = Collections.synchronizedList(new ArrayList<>());
    long start = System.nanoTime();
    long pause = seconds * 1_000_000_000L / visitors.size();
    for (int i = 0; i < visitors.size(); i++) {
      long begin = start + i * pause;
      while (System.nanoTime() < begin) {
        LockSupport.parkNanos(begin - System.nanoTime());
      }
      HttpRequest.Builder asked = HttpRequest.newBuilder(address);
      HttpRequest request =
          (isFile(address) ? asked.GET() : asked.POST(BODY))
              .header("Cookie", visitors.get(i).session())
              .header("X-CSRF-Token", visitors.get(i).csrf())
              .header("Content-Type", "application/json")
              .build();
      times.add(
          client
              .sendAsync(request, HttpResponse.BodyHandlers.ofString())
              .thenApply(
                  answer -> {
                    answers.add(answer);
                    return (System.nanoTime() - (pause == 0 ? start : begin)) / 1e6;
                  }));
    }
    List<Double> sorted = times.stream().map(CompletableFuture::join).sorted().toList();
    Set<String> ids = new HashSet<>();
    int refused = 0;
    for (HttpResponse<String> answer : answers) {
      if (answer.statusCode() / 100 == 2) {
        if (!isFile(address)) {
          ids.add(id(answer.body()));
        }
      } else {
        refused++;
      }
    }
    double worked = host.processorTime().minus(before).toNanos() / 1e6;
    return new Wave(sorted, ids, refused, worked / visitors.size());
  }

  private static boolean isFile(URI address) {
    return address.getPath().startsWith("/static/");
  }

  private static String id(String body) {
    try {
      return new ObjectMapper().readTree(body).path("id").asText();
    } catch (IOException e) {
      throw new IllegalStateException(body, e);
    }
  }

  private Report report(Wave one, Wave spread, Wave signal, Wave least, Wave all) {
    Map<String, @Nullable Object> figures = new LinkedHashMap<>();
    figures.put("sameLearnerRequests", SAME);
    figures.put("sameLearnerCertificates", one.ids().size());
    figures.put("sameLearnerRefused", one.refused());
    figures.put("sameLearnerP99Ms", Math.round(one.within(0.99)));
    figures.put("learners", learners);
    figures.put("spreadSeconds", SPREAD);
    figures.put("spreadCertificates", spread.ids().size());
    figures.put("spreadRefused", spread.refused());
    figures.put("spreadP99Ms", Math.round(spread.within(0.99)));
    figures.put("signalSeconds", SIGNAL);
    figures.put("signalCertificates", signal.ids().size());
    figures.put("signalRefused", signal.refused());
    figures.put("signalP99Ms", Math.round(signal.within(0.99)));
    figures.put("smallFileRefused", least.refused());
    figures.put("smallFileP99Ms", Math.round(least.within(0.99)));
    figures.put("learnersCertificates", all.ids().size());
    figures.put("learnersRefused", all.refused());
    figures.put("learnersP50Ms", Math.round(all.within(0.5)));
    figures.put("learnersP99Ms", Math.round(all.within(0.99)));
    return new Report(
        Machine.words()
            + String.format(
                "%n%n| who asks | certificates | not answered well | p50, ms | p99, ms | the host’s work on"
                    + " each, ms |%n|---|--:|--:|--:|--:|--:|%n"
                    + row("one learner, " + SAME + " requests at the same moment", one)
                    + row(String.format("%,d learners within %d s", learners, SPREAD), spread)
                    + row(String.format("%,d learners within %d s", learners, SIGNAL), signal)
                    + row(String.format("%,d learners at the same moment", learners), all)
                    + row(
                        String.format("%,d times a file of 244 bytes, likewise", learners), least)),
        figures);
  }

  private static String row(String name, Wave wave) {
    return String.format(
        "| %s | %,d | %d | %.0f | %.0f | %.1f |%n",
        name, wave.ids().size(), wave.refused(), wave.within(0.5), wave.within(0.99), wave.work());
  }
}
