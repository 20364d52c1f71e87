package dev.laurel.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Courses that issue by themselves, for a time, and from a day on. */
class AutomaticIssueIT {

  private static final String SELF = "AUTO1";
  private static final String PACED = "AUTO2";

  private static final Browsing browsing = new Browsing(RunningHost.origin());

  @BeforeAll
  static void courses() {
    course(SELF, "self");
    course(PACED, "instructor");
  }

  @AfterAll
  static void close() {
    browsing.close();
  }

  private static String host(String number) {
    return RunningHost.HOST + "/courses/" + RunningHost.key(number);
  }

  private static String api(String number) {
    return RunningHost.API + "/courses/" + RunningHost.key(number);
  }

  private static void course(String number, String pacing) {
    put(
        host(number),
        "{\"title\":\"%s\",\"org\":\"Northgate\",\"pacing\":\"%s\",\"modes\":[{\"slug\":\"honor\",\"name\":\"Honor\",\"certificateEligible\":true}],\"staff\":[\"ines\"]}"
            .formatted(number, pacing));
    put(
        host(number) + "/grading",
        "{\"passMark\":0.5,\"badges\":[{\"name\":\"Quiz\",\"weight\":1}],\"completionRule\":{\"minimum\":0.5}}");
    String part = "--x\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n";
    String body =
        part.formatted("course", "course-v1:Northgate+" + number + "+2026")
            + part.formatted("starter", "honour")
            + "--x--\r\n";
    String design =
        RunningHost.json(
                RunningHost.call(
                    "ines",
                    "POST",
                    RunningHost.API + "/templates",
                    "multipart/form-data; boundary=x",
                    body.getBytes(StandardCharsets.UTF_8)))
            .get("id")
            .asText();
    ok(
        RunningHost.call(
            "ines",
            "PUT",
            api(number) + "/modes/honor/template",
            "{\"templateId\":\"" + design + "\"}"));
    ok(RunningHost.call("ines", "POST", api(number) + "/examples", "{\"enableAnyway\":true}"));
    ok(RunningHost.call("ines", "POST", host(number) + "/start", null));
  }

  private static void put(String path, String body) {
    ok(RunningHost.call("admin", "PUT", path, body));
  }

  private static void ok(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  private static HttpResponse<String> set(String number, String settings) {
    return RunningHost.call("ines", "PATCH", host(number) + "/advanced-settings", settings);
  }

  private static void pass(String number, String learner) {
    put(host(number) + "/enrolments/" + learner, "{\"mode\":\"honor\"}");
    put(host(number) + "/progress/" + learner, "{\"scores\":{\"Quiz\":1},\"completion\":1}");
  }

  private static JsonNode held(String number, String learner) {
    String path = api(number) + "/certificates/" + learner;
    RunningHost.await(
        "the certificate of " + learner, () -> RunningHost.get("ines", path).statusCode() == 200);
    return RunningHost.json(RunningHost.get("ines", path));
  }

  @Test
  void whoPassesFindsTheCertificateWithoutAskingAndReadsUntilWhenItIsValid() {
    ok(
        set(
            SELF,
            "{\"certificates_issue_automatically\":true,\"certificates_valid_for\":\"24 months\"}"));
    pass(SELF, "lea");

    JsonNode certificate = held(SELF, "lea");
    Page page = browsing.as("lea");
    page.navigate("/courses/" + RunningHost.key(SELF) + "/progress");
    assertThat(page.locator("[data-fragment=certificates]"))
        .hasAttribute("data-message", "AVAILABLE");
    assertThat(page.locator("[data-fragment=certificates]")).containsText("Valid until");

    assertThat(certificate.get("status").asText()).isEqualTo("AVAILABLE");
    assertThat(certificate.get("expired").asBoolean()).isFalse();
    JsonNode verified =
        RunningHost.json(
            RunningHost.get(
                null, "/plugins/certificates/verify/" + certificate.get("id").asText() + ".json"));
    assertThat(verified.get("status").asText()).isEqualTo("valid");
    assertThat(verified.get("validUntil")).isEqualTo(certificate.get("validUntil"));
    HttpResponse<String> early =
        RunningHost.call("lea", "POST", api(SELF) + "/requests/renewal", null);
    assertThat(early.statusCode()).isEqualTo(403);
    assertThat(early.body()).contains("NOT_ENDING_YET");
  }

  @Test
  void whatIsGeneratedBeforeTheDateWaitsForIt() {
    ok(
        set(
            PACED,
            "{\"certificate_available_date\":\"2199-12-01T10:00:00+01:00\",\"certificates_display_behavior\":\"early_with_info\"}"));
    pass(PACED, "lea");
    RunningHost.call("ines", "POST", api(PACED) + "/generations", "{}");

    String id = held(PACED, "lea").get("id").asText();
    Page page = browsing.as("lea");
    page.navigate("/courses/" + RunningHost.key(PACED) + "/progress");
    assertThat(page.locator("[data-fragment=certificates]"))
        .hasAttribute("data-message", "NOT_YET_AVAILABLE");
    assertThat(page.locator("[data-fragment=certificates]")).containsText("2199");
    String pdf = RunningHost.API + "/certificates/" + id + ".pdf";
    assertThat(RunningHost.get("lea", pdf).statusCode()).isEqualTo(404);
    assertThat(RunningHost.get("ines", pdf).statusCode()).isEqualTo(200);
    String verify = "/plugins/certificates/verify/" + id;
    assertThat(RunningHost.get(null, verify + ".json").body())
        .contains("not_yet_available", "2199-12-01T09:00:00Z")
        .doesNotContain("name");
    assertThat(RunningHost.page("lea", verify).statusCode()).isEqualTo(200);

    ok(set(PACED, "{\"certificate_available_date\":\"\"}"));
    assertThat(RunningHost.get("lea", pdf).statusCode()).isEqualTo(200);
  }

  @Test
  void valuesThatAreNoPeriodOrMomentAreRefusedInWords() {
    HttpResponse<String> period = set(SELF, "{\"certificates_valid_for\":\"24 moons\"}");
    HttpResponse<String> moment = set(PACED, "{\"certificate_available_date\":\"tomorrow\"}");

    assertThat(period.statusCode()).isEqualTo(422);
    assertThat(period.body()).contains("certificates_valid_for", "24 moons", "24 months");
    assertThat(moment.statusCode()).isEqualTo(422);
    assertThat(moment.body()).contains("certificate_available_date", "2026-12-01T09:00:00Z");
  }
}
