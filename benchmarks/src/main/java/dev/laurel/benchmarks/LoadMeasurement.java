package dev.laurel.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.laurel.test.host.Launch;
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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * {@code ./bench load}: 200 requests at once of one learner, and then one of each of many learners
 * at once, each over HTTP with her own session.
 */
final class LoadMeasurement {

  private static final int SAME = 200;

  private final int learners;
  private final PrintStream out;

  LoadMeasurement(int learners, PrintStream out) {
    this.learners = learners;
    this.out = out;
  }

  private record Visitor(String session, String csrf) {}

  /** What came of many requests: how long each took, in milliseconds, and the certificates. */
  private record Wave(List<Double> sorted, Set<String> ids, int refused) {

    double within(double share) {
      return sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * share)));
    }
  }

  Report run() throws IOException {
    Path folder = Files.createTempDirectory("laurel-load");
    LaurelHost host =
        LaurelHost.start(
            Launch.of(
                SampleHost.classPath(),
                SampleHost.HEAP,
                folder.resolve("data"),
                SampleHost.plugins(folder)));
    try {
      String key = TrialCourse.ask(host, "LOAD", learners + 2);
      out.printf("%,d learners sign in%n", learners + 2);
      List<Visitor> visitors = signedIn(host);
      URI address =
          URI.create(
              host.origin() + LaurelHost.API + "/courses/" + LaurelHost.encoded(key) + "/requests");
      // The first request of all loads fonts and the compiled design.
      wave(address, List.of(visitors.get(learners + 1)));
      List<Visitor> same = new ArrayList<>();
      for (int i = 0; i < SAME; i++) {
        same.add(visitors.get(learners));
      }
      Wave one = wave(address, same);
      out.printf("One learner, %d times: p99 %.0f ms%n", SAME, one.within(0.99));
      Wave all = wave(address, visitors.subList(0, learners));
      out.printf("%,d learners: p99 %.0f ms%n", learners, all.within(0.99));
      return report(one, all);
    } finally {
      host.stop();
      LibreOffice.delete(folder);
    }
  }

  private List<Visitor> signedIn(LaurelHost host) throws IOException {
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      List<CompletableFuture<Visitor>> all = new ArrayList<>();
      for (int i = 0; i < learners + 2; i++) {
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

  private static Wave wave(URI address, List<Visitor> visitors) {
    HttpClient client = HttpClient.newHttpClient();
    List<CompletableFuture<Double>> times = new ArrayList<>();
    List<HttpResponse<String>> answers = java.util.Collections.synchronizedList(new ArrayList<>());
    for (Visitor visitor : visitors) {
      HttpRequest request =
          HttpRequest.newBuilder(address)
              .header("Cookie", visitor.session())
              .header("X-CSRF-Token", visitor.csrf())
              .header("Content-Type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofString("{}"))
              .build();
      long begin = System.nanoTime();
      times.add(
          client
              .sendAsync(request, HttpResponse.BodyHandlers.ofString())
              .thenApply(
                  answer -> {
                    answers.add(answer);
                    return (System.nanoTime() - begin) / 1e6;
                  }));
    }
    List<Double> sorted = times.stream().map(CompletableFuture::join).sorted().toList();
    Set<String> ids = new HashSet<>();
    int refused = 0;
    for (HttpResponse<String> answer : answers) {
      if (answer.statusCode() / 100 == 2) {
        ids.add(id(answer.body()));
      } else {
        refused++;
      }
    }
    return new Wave(sorted, ids, refused);
  }

  private static String id(String body) {
    try {
      return new ObjectMapper().readTree(body).path("id").asText();
    } catch (IOException e) {
      throw new IllegalStateException(body, e);
    }
  }

  private Report report(Wave one, Wave all) {
    Map<String, @Nullable Object> figures = new LinkedHashMap<>();
    figures.put("sameLearnerRequests", SAME);
    figures.put("sameLearnerCertificates", one.ids().size());
    figures.put("sameLearnerRefused", one.refused());
    figures.put("sameLearnerP99Ms", Math.round(one.within(0.99)));
    figures.put("learners", learners);
    figures.put("learnersCertificates", all.ids().size());
    figures.put("learnersRefused", all.refused());
    figures.put("learnersP50Ms", Math.round(all.within(0.5)));
    figures.put("learnersP99Ms", Math.round(all.within(0.99)));
    return new Report(
        Machine.words()
            + String.format(
                "%n%n| at once | certificates | not answered well | p50, ms | p99, ms |%n"
                    + "|---|--:|--:|--:|--:|%n"
                    + "| one learner, %d requests | %d | %d | %.0f | %.0f |%n"
                    + "| %,d learners, one request each | %,d | %d | %.0f | %.0f |",
                SAME,
                one.ids().size(),
                one.refused(),
                one.within(0.5),
                one.within(0.99),
                learners,
                all.ids().size(),
                all.refused(),
                all.within(0.5),
                all.within(0.99)),
        figures);
  }
}
