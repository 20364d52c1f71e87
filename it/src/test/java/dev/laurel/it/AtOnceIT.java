package dev.laurel.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.laurel.test.PresentationBuilder;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Two people, or one person twice, at the same moment. */
class AtOnceIT {

  @BeforeAll
  static void start() {
    assertThat(RunningHost.origin()).isNotEmpty();
  }

  @RepeatedTest(5)
  void approvesADesignWhenBothManagersSpeakAtOnce() throws Exception {
    String at = RunningHost.API + "/templates/" + inReview();

    together(
        List.of("paul", "clara"),
        user -> RunningHost.call(user, "POST", at + "/reviews", "{\"decision\":\"approve\"}"));

    assertThat(RunningHost.json(RunningHost.get("ines", at)).get("state").asText())
        .isEqualTo("APPROVED");
  }

  @Test
  void takesTwoPeopleToApproveEvenWhereOneHasBothRoles() {
    RunningHost.call(
        "admin",
        "PUT",
        RunningHost.HOST + "/users/bothroles",
        "{\"fullName\":\"Bo Both\",\"email\":\"bo@example.org\",\"password\":\"bothroles\",\"roles\":[\"project_manager\",\"customer_success_manager\"]}");
    String at = RunningHost.API + "/templates/" + inReview();
    String approve = "{\"decision\":\"approve\"}";

    RunningHost.call("bothroles", "POST", at + "/reviews", approve);
    RunningHost.call("bothroles", "POST", at + "/reviews", approve);
    assertThat(RunningHost.json(RunningHost.get("ines", at)).get("state").asText())
        .isEqualTo("IN_REVIEW");

    RunningHost.call("clara", "POST", at + "/reviews", approve);
    assertThat(RunningHost.json(RunningHost.get("ines", at)).get("state").asText())
        .isEqualTo("APPROVED");
  }

  @RepeatedTest(5)
  void ofTwoWhoTakeADesignOnAtOnceOneIsToldOfTheOther() throws Exception {
    String id = inReview();
    RunningHost.call(
        "admin",
        "PUT",
        RunningHost.HOST + "/users/pia",
        "{\"fullName\":\"Pia Together\",\"email\":\"pia@example.org\",\"password\":\"pia\",\"roles\":[\"project_manager\"]}");

    List<HttpResponse<String>> answers =
        together(
            List.of("paul", "pia"),
            user ->
                RunningHost.call(
                    user,
                    "POST",
                    RunningHost.API + "/templates/" + id + "/take",
                    "{\"part\":\"project_manager\",\"from\":\"\"}"));

    assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(200, 409);
  }

  @Test
  void nobodyDecidesOnWhatWasChangedSinceHeLooked() {
    String at = RunningHost.API + "/templates/" + inReview();
    int seen = RunningHost.json(RunningHost.get("paul", at)).get("revision").asInt();
    assertThat(RunningHost.call("ines", "POST", at + "/withdraw", null).statusCode())
        .isEqualTo(200);
    int draft = RunningHost.json(RunningHost.get("ines", at)).get("revision").asInt();
    String adjusted = "{\"revision\":%d,\"fitting\":\"fill\"}";
    assertThat(put(at, adjusted.formatted(draft)).statusCode()).isEqualTo(200);
    assertThat(put(at, adjusted.formatted(draft)).statusCode()).isEqualTo(409);
    assertThat(put(at, "{\"fitting\":\"fit\"}").statusCode()).isEqualTo(422);
    assertThat(RunningHost.call("ines", "POST", at + "/submit", null).statusCode()).isEqualTo(200);

    String approve = "{\"decision\":\"approve\",\"revision\":%d}";
    HttpResponse<String> stale =
        RunningHost.call("paul", "POST", at + "/reviews", approve.formatted(seen));

    assertThat(stale.statusCode()).isEqualTo(409);
    assertThat(RunningHost.json(stale).get("detail").asText())
        .contains("changed since you opened it")
        .contains("changed how twice 1 is printed");
    JsonNode now = RunningHost.json(RunningHost.get("paul", at));
    assertThat(now.get("reviews")).isEmpty();
    assertThat(
            RunningHost.call(
                    "paul", "POST", at + "/reviews", approve.formatted(now.get("revision").asInt()))
                .statusCode())
        .isEqualTo(200);
    assertThat(RunningHost.call("ines", "POST", at + "/withdraw?revision=x", null).statusCode())
        .isEqualTo(422);
    assertThat(
            RunningHost.call("ines", "POST", at + "/withdraw?revision=" + seen, null).statusCode())
        .isEqualTo(409);
  }

  private static HttpResponse<String> put(String at, String body) {
    return RunningHost.call("ines", "PUT", at + "/adjustments", body);
  }

  private static String inReview() {
    HttpResponse<String> uploaded = upload();
    assertThat(uploaded.statusCode()).as(uploaded.body()).isEqualTo(201);
    String id = RunningHost.json(uploaded).get("id").asText();
    RunningHost.call("ines", "POST", RunningHost.API + "/templates/" + id + "/submit", null);
    return id;
  }

  private static HttpResponse<String> upload() {
    ByteArrayOutputStream form = new ByteArrayOutputStream();
    form.writeBytes(
        """
        --twice\r
        Content-Disposition: form-data; name="course"\r
        \r
        course-v1:Northgate+NEGO300+2026\r
        --twice\r
        Content-Disposition: form-data; name="file"; filename="twice.pptx"\r
        \r
        """
            .getBytes(StandardCharsets.UTF_8));
    form.writeBytes(PresentationBuilder.a4().text("Name", "${learner.name}").build());
    form.writeBytes("\r\n--twice--\r\n".getBytes(StandardCharsets.UTF_8));
    return RunningHost.call(
        "ines",
        "POST",
        RunningHost.API + "/templates",
        "multipart/form-data; boundary=twice",
        form.toByteArray());
  }

  private interface Call {
    HttpResponse<String> as(String user);
  }

  private static List<HttpResponse<String>> together(List<String> users, Call call)
      throws Exception {
    CyclicBarrier start = new CyclicBarrier(users.size());
    ExecutorService people = Executors.newFixedThreadPool(users.size());
    try {
      List<Callable<HttpResponse<String>>> calls =
          users.stream()
              .<Callable<HttpResponse<String>>>map(
                  user ->
                      () -> {
                        start.await();
                        return call.as(user);
                      })
              .toList();
      List<HttpResponse<String>> answers = new ArrayList<>();
      for (Future<HttpResponse<String>> answer : people.invokeAll(calls)) {
        answers.add(answer.get());
      }
      return answers;
    } finally {
      people.shutdownNow();
    }
  }
}
