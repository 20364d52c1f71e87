package dev.laurel.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.laurel.test.PresentationBuilder;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A run goes on after its host was killed in the middle, and nothing is lost or issued twice. */
class CrashIT {

  private static final int LEARNERS = 4000;
  private static final String KEY =
      URLEncoder.encode("course-v1:Crash+RUN+1", StandardCharsets.UTF_8);
  private static final String COURSE = RunningHost.API + "/courses/" + KEY;

  @Test
  void finishesARunThatWasKilledAndIssuesToEachLearnerOnce() throws IOException {
    Path data = Path.of("target", "crash-" + System.nanoTime()).toAbsolutePath();
    HostOnItsOwn host = HostOnItsOwn.start(data);
    load(host);
    enable(host);
    String run =
        COURSE
            + "/generations/"
            + host.ok("ines", "POST", COURSE + "/generations", "{}").get("id").asText();
    RunningHost.await(
        "the run to begin", () -> host.ok("ines", "GET", run, null).get("done").asInt() > 0);

    host.kill();
    HostOnItsOwn again = HostOnItsOwn.start(data);

    JsonNode found = again.ok("ines", "GET", run, null);
    assertThat(found.get("done").asInt()).isPositive().isLessThan(LEARNERS);
    RunningHost.await(
        "the run to finish",
        () -> again.ok("ines", "GET", run, null).get("state").asText().equals("FINISHED"));
    JsonNode finished = again.ok("ines", "GET", run, null);
    assertThat(finished.get("issued").asInt()).isEqualTo(LEARNERS);
    assertThat(finished.get("failed").asInt() + finished.get("skipped").asInt()).isZero();
    assertThat(holders(again)).hasSize(LEARNERS);
    again.stop();
  }

  private static Set<String> holders(HostOnItsOwn host) {
    Set<String> holders = new HashSet<>();
    int listed = 0;
    String after = "";
    do {
      JsonNode page =
          host.ok("ines", "GET", COURSE + "/certificates?limit=500&after=" + after, null);
      for (JsonNode one : page.get("certificates")) {
        assertThat(one.get("status").asText()).isEqualTo("AVAILABLE");
        holders.add(one.get("username").asText());
        listed++;
      }
      after = page.path("next").asText("");
    } while (!after.isEmpty() && !after.equals("null"));
    assertThat(listed).isEqualTo(holders.size());
    return holders;
  }

  private static void load(HostOnItsOwn host) {
    StringBuilder lines = new StringBuilder();
    for (String one : new String[] {"ines", "paul", "clara"}) {
      lines.append(
          """
          {"put":"/users/%1$s","body":{"fullName":"%1$s","email":"%1$s@example.org","password":"%1$s","roles":[%2$s]}}
          """
              .formatted(
                  one,
                  switch (one) {
                    case "paul" -> "\"project_manager\"";
                    case "clara" -> "\"customer_success_manager\"";
                    default -> "";
                  }));
    }
    lines.append(
        """
        {"put":"/courses/%1$s","body":{"title":"Crash","org":"Crash","pacing":"instructor","start":"2020-01-01T00:00:00Z","staff":["ines"],"modes":[{"slug":"honor","name":"Honor","certificateEligible":true}]}}
        {"put":"/courses/%1$s/grading","body":{"passMark":0.6,"badges":[{"name":"Exam","weight":1}],"completionRule":{"minimum":0.5}}}
        """
            .formatted(KEY));
    for (int i = 0; i < LEARNERS; i++) {
      lines.append(
          """
          {"put":"/users/crash%1$d","body":{"fullName":"Learner Number %1$d"}}
          {"put":"/courses/%2$s/enrolments/crash%1$d","body":{"mode":"honor"}}
          {"put":"/courses/%2$s/progress/crash%1$d","body":{"scores":{"Exam":0.9},"completion":1}}
          """
              .formatted(i, KEY));
    }
    assertThat(
            host.call(
                    "admin",
                    "POST",
                    RunningHost.HOST + "/bulk",
                    HttpRequest.BodyPublishers.ofString(lines.toString()),
                    "application/x-ndjson")
                .body())
        .contains("\"loaded\":" + (5 + 3 * LEARNERS));
  }

  private static void enable(HostOnItsOwn host) {
    String boundary = "crash";
    byte[] file = PresentationBuilder.a4().text("Name", "${learner.name}").build();
    HttpRequest.BodyPublisher form =
        HttpRequest.BodyPublishers.concat(
            HttpRequest.BodyPublishers.ofString(
                """
                --crash\r
                Content-Disposition: form-data; name="title"\r
                \r
                Crash\r
                --crash\r
                Content-Disposition: form-data; name="course"\r
                \r
                course-v1:Crash+RUN+1\r
                --crash\r
                Content-Disposition: form-data; name="file"; filename="crash.pptx"\r
                Content-Type: application/vnd.openxmlformats-officedocument.presentationml.presentation\r
                \r
                """),
            HttpRequest.BodyPublishers.ofByteArray(file),
            HttpRequest.BodyPublishers.ofString("\r\n--crash--\r\n"));
    String answer =
        host.call(
                "ines",
                "POST",
                RunningHost.API + "/templates",
                form,
                "multipart/form-data; boundary=" + boundary)
            .body();
    String id = answer.replaceFirst("(?s).*?\"id\"\\s*:\\s*\"([^\"]+)\".*", "$1");
    String template = RunningHost.API + "/templates/" + id;
    host.ok("ines", "POST", template + "/submit", "{}");
    host.ok("paul", "POST", template + "/reviews", "{\"decision\":\"approve\",\"comment\":\"\"}");
    host.ok("clara", "POST", template + "/reviews", "{\"decision\":\"approve\",\"comment\":\"\"}");
    host.ok("ines", "POST", template + "/finalize", "{}");
    host.ok("paul", "POST", template + "/integrate", "{}");
    host.ok("ines", "PUT", COURSE + "/modes/honor/template", "{\"templateId\":\"" + id + "\"}");
    host.ok("ines", "POST", COURSE + "/examples", "{\"enableAnyway\":true}");
  }
}
