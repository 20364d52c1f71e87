package dev.laurel.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What happens to one course whose rules, modes and designs change after it has issued. */
class IssuingRulesIT {

  private static final String KEY = "course-v1%3ANorthgate%2BRULES%2B2026";
  private static final String HOST = RunningHost.HOST + "/courses/" + KEY;
  private static final String COURSE = RunningHost.API + "/courses/" + KEY;
  private static final String MODE =
      "{\"slug\":\"%s\",\"name\":\"%s\",\"certificateEligible\":true}";

  @BeforeAll
  static void aCourseThatIssues() {
    RunningHost.origin();
    put(HOST, course(MODE.formatted("honor", "Honor")));
    put(
        HOST + "/grading",
        "{\"passMark\":0.5,\"badges\":[{\"name\":\"Quiz\",\"weight\":1}],\"completionRule\":{\"minimum\":0.5}}");
    design("honor", "honour");
    assertThat(
            RunningHost.call("ines", "POST", COURSE + "/examples", "{\"enableAnyway\":true}")
                .statusCode())
        .isEqualTo(200);
    passes("lea", "honor", 1);
    run();
  }

  private static String course(String modes) {
    return "{\"title\":\"Rules\",\"org\":\"Northgate\",\"pacing\":\"instructor\",\"modes\":["
        + modes
        + "],\"staff\":[\"ines\"]}";
  }

  private static void put(String path, String body) {
    HttpResponse<String> answer = RunningHost.call("admin", "PUT", path, body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  private static void passes(String learner, String mode, double score) {
    put(HOST + "/enrolments/" + learner, "{\"mode\":\"" + mode + "\"}");
    grade(learner, score);
  }

  private static void grade(String learner, double score) {
    put(
        HOST + "/progress/" + learner,
        "{\"scores\":{\"Quiz\":%s},\"completion\":%s}".formatted(score, score));
  }

  private static void design(String mode, String starter) {
    String part = "--x\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n";
    String body =
        part.formatted("course", "course-v1:Northgate+RULES+2026")
            + part.formatted("starter", starter)
            + "--x--\r\n";
    String id =
        RunningHost.json(
                RunningHost.call(
                    "ines",
                    "POST",
                    RunningHost.API + "/templates",
                    "multipart/form-data; boundary=x",
                    body.getBytes(StandardCharsets.UTF_8)))
            .get("id")
            .asText();
    HttpResponse<String> answer =
        RunningHost.call(
            "ines",
            "PUT",
            COURSE + "/modes/" + mode + "/template",
            "{\"templateId\":\"" + id + "\",\"confirm\":true}");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  private static JsonNode run() {
    HttpResponse<String> started = RunningHost.call("ines", "POST", COURSE + "/generations", "{}");
    assertThat(started.statusCode()).as(started.body()).isEqualTo(202);
    String path = COURSE + "/generations/" + RunningHost.json(started).get("id").asText();
    RunningHost.await(
        "the run",
        () ->
            RunningHost.json(RunningHost.get("ines", path))
                .get("state")
                .asText()
                .equals("FINISHED"));
    return RunningHost.json(RunningHost.get("ines", path));
  }

  @Test
  void aRunNamesThoseWhoPassInAModeWithoutADesign() {
    put(HOST, course(MODE.formatted("honor", "Honor") + "," + MODE.formatted("pro", "Pro")));
    passes("luc", "pro", 1);

    JsonNode run = run();

    assertThat(run.get("failed").asInt()).isEqualTo(1);
    assertThat(run.get("failures").get(0).get("reason").asText()).contains("Pro");
    RunningHost.call("admin", "DELETE", HOST + "/enrolments/luc", null);
  }

  @Test
  void aCertificateIsNotIssuedAnewToSomebodyWhoMayNotHaveOne() {
    grade("lea", 0.1);
    String reissue = COURSE + "/certificates/lea/reissue";

    HttpResponse<String> refused =
        RunningHost.call("ines", "POST", reissue, "{\"reason\":\"A test\"}");
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(RunningHost.json(refused).get("code").asText()).isEqualTo("HOLDER_NOT_PASSING");

    HttpResponse<String> allowed =
        RunningHost.call(
            "ines",
            "POST",
            COURSE + "/exceptions",
            "text/csv",
            "lea;written by a spreadsheet".getBytes(StandardCharsets.UTF_8));
    assertThat(allowed.statusCode()).as(allowed.body()).isEqualTo(200);
    assertThat(RunningHost.call("ines", "POST", reissue, "{\"reason\":\"A test\"}").statusCode())
        .isEqualTo(200);
    assertThat(
            RunningHost.json(RunningHost.get("ines", COURSE + "/certificates?status=superseded"))
                .get("certificates"))
        .hasSize(1);
  }

  @Test
  void anExampleGoesWithTheDesignItWasMadeOf() {
    design("honor", "angle");

    JsonNode mode = RunningHost.json(RunningHost.get("ines", COURSE)).at("/modes/0");

    assertThat(mode.get("slug").asText()).isEqualTo("honor");
    assertThat(mode.path("example").isMissingNode() || mode.path("example").isNull()).isTrue();
    assertThat(RunningHost.get("ines", COURSE + "/examples/honor.pdf").statusCode()).isEqualTo(404);
  }

  @Test
  void aRunOfAnotherKindIsRefusedWhileOneGoes() {
    HttpResponse<String> first =
        RunningHost.call(
            "ines",
            "POST",
            COURSE + "/generations",
            "{\"regenerate\":[\"failed\"],\"reason\":\"A test\"}");
    HttpResponse<String> second = RunningHost.call("ines", "POST", COURSE + "/generations", "{}");

    assertThat(first.statusCode()).isIn(202, 409);
    // The first may have ended before the second was asked for.
    boolean isRefused =
        second.statusCode() == 409
            && RunningHost.json(second).get("code").asText().equals("ANOTHER_RUN_GOES");
    boolean isOther =
        second.statusCode() == 202
            && !RunningHost.json(second).get("id").equals(RunningHost.json(first).get("id"));
    assertThat(isRefused || isOther).as(second.body()).isTrue();
  }
}
