package dev.laurel.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bulk load keeps what came before a wrong line, and says which line that is. */
class BulkIT {

  private static final AtomicInteger COUNT = new AtomicInteger();

  private final String tag = "bulk" + COUNT.incrementAndGet();
  private final String key = "course-v1:Bulk+" + tag + "+1";

  @BeforeEach
  void makeACourse() {
    HttpResponse<String> made =
        RunningHost.call(
            "admin",
            "PUT",
            RunningHost.HOST + "/courses/" + encoded(),
            """
            {"title":"Bulk","staff":["ines"],"modes":[{"slug":"honor","certificateEligible":true}]}
            """);
    assertThat(made.statusCode()).isEqualTo(200);
  }

  private String encoded() {
    return key.replace(":", "%3A").replace("+", "%2B");
  }

  private HttpResponse<String> load(String text, Charset charset) {
    return RunningHost.call(
        "admin",
        "POST",
        RunningHost.HOST + "/bulk",
        "application/x-ndjson",
        text.replace("TAG", tag).replace("KEY", encoded()).getBytes(charset));
  }

  private static JsonNode refusal(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    JsonNode problem = RunningHost.json(answer);
    assertThat(problem.get("errors")).as(answer.body()).isNotEmpty();
    return problem;
  }

  /** Only who is there can be enrolled. */
  private boolean isThere(String user) {
    return RunningHost.call(
                "admin",
                "PUT",
                RunningHost.HOST + "/courses/" + encoded() + "/enrolments/" + user + tag,
                "{\"mode\":\"honor\"}")
            .statusCode()
        == 200;
  }

  @Test
  void takesLinesOfAllKinds() {
    HttpResponse<String> answer =
        load(
            """
            \uFEFF{"put":"/users/ann-TAG","body":{"fullName":"Änn"}}
            {"put":"/courses/KEY/enrolments/ann-TAG","body":{"mode":"honor"}}

            {"put":"/courses/KEY/progress/ANN-TAG","body":{"scores":{"Exam":0.5},"completion":1}}
            """,
            StandardCharsets.UTF_8);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(RunningHost.json(answer).get("loaded").asInt()).isEqualTo(3);
  }

  @Test
  void keepsTheLinesBeforeAWrongOneAndNoneAfterIt() {
    JsonNode problem =
        refusal(
            load(
                """
                {"put":"/users/aTAG","body":{"fullName":"A"}}
                {"put":"/users/bTAG","body":{"fullName":7}}
                {"put":"/users/cTAG","body":{"fullName":"C"}}
                """,
                StandardCharsets.UTF_8));

    assertThat(problem.get("line").asInt()).isEqualTo(2);
    assertThat(isThere("a")).isTrue();
    assertThat(isThere("c")).isFalse();
  }

  @Test
  void keepsTheLinesBeforeOneThatNamesNobody() {
    JsonNode problem =
        refusal(
            load(
                """
                {"put":"/users/aTAG","body":{"fullName":"A"}}
                {"put":"/courses/KEY/enrolments/aTAG","body":{"mode":"honor"}}
                {"put":"/courses/KEY/enrolments/nobodyTAG","body":{"mode":"honor"}}
                {"put":"/users/cTAG","body":{"fullName":"C"}}
                not even JSON
                """,
                StandardCharsets.UTF_8));

    assertThat(problem.get("line").asInt()).isEqualTo(3);
    assertThat(problem.get("detail").asText()).contains("nobody" + tag);
    assertThat(
            RunningHost.call(
                    "admin",
                    "DELETE",
                    RunningHost.HOST + "/courses/" + encoded() + "/enrolments/a" + tag,
                    null)
                .statusCode())
        .isEqualTo(204);
    assertThat(isThere("c")).isFalse();
  }

  @Test
  void refusesANameThatIsNotInUtf8RatherThanKeepItWrong() {
    JsonNode problem =
        refusal(
            load(
                "{\"put\":\"/users/aTAG\",\"body\":{\"fullName\":\"René\"}}\n",
                StandardCharsets.ISO_8859_1));

    assertThat(problem.get("detail").asText()).contains("UTF-8");
    assertThat(isThere("a")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "5",
        "{\"put\":5}",
        "{\"put\":\"/nowhere\"}",
        "{\"put\":\"/users/newTAG\"}",
        "{\"put\":\"/users/newTAG\",\"body\":null}",
        "{\"put\":\"/users/newTAG\",\"body\":{}}",
        "{\"put\":\"/users/a b\",\"body\":{\"fullName\":\"x\"}}",
        "{\"put\":\"/courses/%zz\",\"body\":{\"title\":\"x\"}}",
        "{\"put\":\"/courses/none/enrolments/lea\",\"body\":{\"mode\":\"honor\"}}",
        "{\"put\":\"/courses/KEY\",\"body\":{\"pacing\":\"fast\"}}",
        "{\"put\":\"/courses/KEY/grading\",\"body\":{\"passMark\":9}}",
        "{\"put\":\"/courses/KEY/enrolments/lea\",\"body\":null}",
        "{\"put\":\"/courses/KEY/progress/lea\",\"body\":{\"scores\":{\"Exam\":\"x\"}}}",
        "{\"put\":\"/courses/KEY/progress/luc\",\"body\":{\"scores\":{\"Exam\":1}}}",
      })
  void tellsWhichLineCannotBeTakenAndWhy(String line) {
    JsonNode problem = refusal(load("\n" + line + "\n", StandardCharsets.UTF_8));

    assertThat(problem.get("line").asInt()).isEqualTo(2);
    assertThat(problem.get("detail").asText()).startsWith("Line 2 was not taken");
  }
}
