package dev.laurel.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Staff issue anew by the status of what learners hold; what was issued stays in the history. */
class RegenerationIT {

  private static final String COURSE =
      RunningHost.API + "/courses/" + RunningHost.key("LANG180") + "/";

  @BeforeAll
  static void start() {
    assertThat(RunningHost.origin()).isNotEmpty();
    RunningHost.await(
        "the demo's run",
        () -> RunningHost.get("ines", COURSE + "certificates/lea").statusCode() == 200);
  }

  private static JsonNode certificate(String learner) {
    return RunningHost.json(RunningHost.get("ines", COURSE + "certificates/" + learner));
  }

  private static String verified(String id) {
    return RunningHost.json(RunningHost.get(null, "/plugins/certificates/verify/" + id + ".json"))
        .get("status")
        .asText();
  }

  private static JsonNode run(String body) {
    HttpResponse<String> started = RunningHost.call("ines", "POST", COURSE + "generations", body);
    assertThat(started.statusCode()).as(started.body()).isEqualTo(202);
    String id = RunningHost.json(started).get("id").asText();
    RunningHost.await(
        "the run",
        () ->
            RunningHost.json(RunningHost.get("ines", COURSE + "generations/" + id))
                .get("state")
                .asText()
                .equals("FINISHED"));
    return RunningHost.json(RunningHost.get("ines", COURSE + "generations/" + id));
  }

  @Test
  void givesHoldersAnotherAndLeavesInvalidatedAndMissingOnesAlone() {
    String before = certificate("lea").get("id").asText();
    String revoked = certificate("mateus").get("id").asText();
    RunningHost.call(
        "ines", "POST", COURSE + "certificates/mateus/revoke", "{\"reason\":\"A test\"}");
    assertThat(certificate("pip").get("status").asText()).isEqualTo("FAILED");
    String pip = certificate("pip").get("id").asText();

    JsonNode run = run("{\"regenerate\":[\"available\"],\"reason\":\"The director changed\"}");

    assertThat(run.get("failed").asInt()).isZero();
    assertThat(run.get("issued").asInt()).isEqualTo(run.get("total").asInt()).isPositive();
    String after = certificate("lea").get("id").asText();
    assertThat(after).isNotEqualTo(before);
    assertThat(verified(before)).isEqualTo("superseded");
    assertThat(verified(after)).isEqualTo("valid");
    assertThat(certificate("mateus").get("id").asText()).isEqualTo(revoked);
    assertThat(certificate("pip").get("id").asText()).isEqualTo(pip);
    assertThat(RunningHost.get("ines", COURSE + "certificates/liam").statusCode()).isEqualTo(404);

    JsonNode again = run("{\"regenerate\":[\"failed\"],\"reason\":\"Once more\"}");
    assertThat(again.get("issued").asInt()).isZero();
    assertThat(again.get("failed").asInt()).isEqualTo(1);
    assertThat(again.get("failures").get(0).get("reason").asText()).doesNotContain("_");
  }

  @Test
  void givesAnotherToThoseWhoHoldOneOfAnEarlierDesign() {
    JsonNode course = RunningHost.json(RunningHost.get("ines", COURSE.replaceAll("/$", "")));
    String mode = course.at("/modes/0/slug").asText();
    String other = Uploads.starter("LANG180", "wave");
    assertThat(
            RunningHost.call(
                    "ines",
                    "PUT",
                    COURSE + "modes/" + mode + "/template",
                    "{\"templateId\":\"" + other + "\",\"confirm\":true}")
                .statusCode())
        .isEqualTo(200);

    JsonNode run = run("{\"regenerate\":[\"outdated\"],\"reason\":\"A new design\"}");
    JsonNode again = run("{\"regenerate\":[\"outdated\"],\"reason\":\"A new design\"}");

    assertThat(run.get("total").asInt()).isPositive();
    assertThat(run.get("issued").asInt()).isEqualTo(run.get("total").asInt());
    assertThat(again.get("total").asInt()).isZero();
    assertThat(certificate("lea").get("template").asText()).isEqualTo(other);
  }

  @Test
  void needsAReasonAndAStatusThatCanBeIssuedAnew() {
    assertThat(
            RunningHost.call(
                    "ines", "POST", COURSE + "generations", "{\"regenerate\":[\"available\"]}")
                .statusCode())
        .isEqualTo(422);
    assertThat(
            RunningHost.call(
                    "ines",
                    "POST",
                    COURSE + "generations",
                    "{\"regenerate\":[\"revoked\"],\"reason\":\"x\"}")
                .statusCode())
        .isEqualTo(422);
  }
}
