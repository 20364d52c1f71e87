package dev.laurel.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What Prometheus reads of the running host and of the plugin. */
class MetricsIT {

  private static final String PLUGIN = "/plugins/certificates/metrics";
  private static final String HOST = "/metrics";
  private static final Pattern NAME = Pattern.compile("\\b(laurel|lms)_[a-z0-9_]+");
  private static final Pattern SERIES = Pattern.compile("(?m)^([a-z_]+)(\\{.*})? (\\S+)$");

  @Test
  void everyMeterThatTheGuideNamesIsThere() throws IOException {
    String id = somebodysCertificate();
    RunningHost.page("lea", "/dashboard");
    RunningHost.page("lea", "/courses/" + RunningHost.key("COMM150") + "/progress");
    RunningHost.get(null, "/plugins/certificates/verify/" + id + ".json");

    Set<String> there = new TreeSet<>(names(RunningHost.get(null, PLUGIN).body()));
    there.addAll(names(RunningHost.get(null, HOST).body()));

    Set<String> told = new TreeSet<>();
    Matcher name = NAME.matcher(Files.readString(Path.of("../docs/operations.md")));
    while (name.find()) {
      told.add(name.group());
    }
    assertThat(told).hasSizeGreaterThan(20);
    assertThat(there).containsAll(told);
    Set<String> ours =
        there.stream()
            .filter(one -> NAME.matcher(one).matches())
            .map(one -> one.replaceFirst("_(bucket|count|sum|max)$", ""))
            .collect(Collectors.toSet());
    String guide = String.join(" ", told);
    assertThat(ours).allSatisfy(one -> assertThat(guide).contains(one));
  }

  private static Set<String> names(String text) {
    Set<String> names = new TreeSet<>();
    Matcher series = SERIES.matcher(text);
    while (series.find()) {
      names.add(series.group(1));
    }
    return names;
  }

  @Test
  void countsAVerificationByWhatWasAnswered() {
    String id = somebodysCertificate();
    double before = verified();

    RunningHost.get(null, "/plugins/certificates/verify/" + id + ".json");

    assertThat(verified()).isGreaterThan(before);
  }

  private static double verified() {
    Matcher series = SERIES.matcher(RunningHost.get(null, PLUGIN).body());
    double sum = 0;
    while (series.find()) {
      if (series.group(1).equals("laurel_verifications_total")
          && series.group(2).contains("outcome=\"valid\"")) {
        sum += Double.parseDouble(series.group(3));
      }
    }
    return sum;
  }

  @Test
  void namesNoCourseNobodyAndNoCertificate() {
    String id = somebodysCertificate();
    RunningHost.get("ines", RunningHost.API + "/courses/" + RunningHost.key("COMM150"));
    RunningHost.get("lea", RunningHost.API + "/certificates/" + id + ".pdf");

    for (String page : List.of(PLUGIN, HOST)) {
      assertThat(RunningHost.get(null, page).body())
          .doesNotContain("Northgate", "course-v1", "COMM150", "ines", "\"lea\"", id);
    }
    assertThat(RunningHost.get(null, PLUGIN).body())
        .contains("route=\"/api/v1/certificates/{id")
        .doesNotContain("NaN");
  }

  @Test
  void isNotReadThroughAProxyWithoutAToken() throws Exception {
    for (String page : List.of(PLUGIN, HOST)) {
      HttpResponse<String> answer =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(URI.create(RunningHost.origin() + page))
                      .header("X-Forwarded-For", "203.0.113.7")
                      .build(),
                  HttpResponse.BodyHandlers.ofString());

      assertThat(answer.statusCode()).isEqualTo(403);
      assertThat(answer.body()).contains("LAUREL_METRICS_TOKEN").doesNotContain("laurel_");
    }
  }

  private static String somebodysCertificate() {
    RunningHost.origin();
    String[] id = {""};
    RunningHost.await(
        "certificates of the demo",
        () -> {
          HttpResponse<String> answer =
              RunningHost.get(
                  "ines",
                  RunningHost.API
                      + "/courses/"
                      + RunningHost.key("COMM150")
                      + "/certificates?status=AVAILABLE&limit=1");
          id[0] = RunningHost.json(answer).at("/certificates/0/id").asText();
          return !id[0].isEmpty();
        });
    return id[0];
  }
}
