package dev.laurel.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What staff do with the learners of a course: look, ask why, except, act on many and undo. */
class StaffToolsIT {

  private static final String KEY = RunningHost.key("TEAM260");
  private static final String COURSE = RunningHost.API + "/courses/" + KEY;
  private static final String PAGES = "/plugins/certificates/courses/" + KEY;

  @BeforeAll
  static void start() {
    assertThat(RunningHost.origin()).isNotEmpty();
    RunningHost.await(
        "the demo's run",
        () -> RunningHost.get("ines", COURSE + "/certificates/lea").statusCode() == 200);
  }

  private static JsonNode get(String path) {
    HttpResponse<String> answer = RunningHost.get("ines", COURSE + path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return RunningHost.json(answer);
  }

  private static HttpResponse<String> upload(String query, String lines, Charset charset) {
    return RunningHost.call(
        "ines", "POST", COURSE + "/exceptions" + query, "text/csv", lines.getBytes(charset));
  }

  @Test
  void searchByNameAddressAndStatusPageByPage() {
    long total = get("/learners").get("total").asLong();
    JsonNode first = get("/learners?limit=2");
    JsonNode second = get("/learners?limit=2&after=" + first.get("next").asText());

    assertThat(total).isGreaterThan(3);
    assertThat(first.get("learners")).hasSize(2);
    assertThat(second.at("/learners/0/username")).isNotEqualTo(first.at("/learners/0/username"));
    assertThat(get("/learners?q=lea").findValuesAsText("username")).contains("lea");
    assertThat(get("/learners?q=lea%40&status=available").findValuesAsText("username"))
        .containsExactly("lea");
    assertThat(get("/learners?status=available&from=2000-01-01&to=2000-12-31").get("learners"))
        .isEmpty();
    assertThat(get("/learners?status=none").findValuesAsText("status")).containsOnly("NONE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"act\":\"INVALIDATE\",\"reason\":\"r\",\"usernames\":[\"lea\"],\"search\":{}}",
        "{\"act\":\"INVALIDATE\",\"reason\":\"r\",\"search\":{}}",
        "{\"act\":\"INVALIDATE\",\"reason\":\"r\",\"usernames\":[null]}",
        "{\"act\":\"INVALIDATE\",\"reason\":\"r\",\"usernames\":[]}"
      })
  void doNothingToManyThatIsNotSaidClearly(String body) {
    HttpResponse<String> answer = RunningHost.call("ines", "POST", COURSE + "/bulk", body);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    assertThat(RunningHost.json(answer).get("errors")).isNotEmpty();
    assertThat(get("/certificates/lea").get("status").asText()).isEqualTo("AVAILABLE");
  }

  @Test
  void tellWhyForWhoeverHasOneAndWhoeverHasNone() {
    JsonNode has = get("/certificates/mateus/why");
    String none = get("/learners?status=none").at("/learners/0/username").asText();
    JsonNode hasNone = get("/certificates/" + none + "/why");

    assertThat(has.get("headline").asText()).isEqualTo("HAS_ONE");
    assertThat(hasNone.get("headline").asText()).startsWith("NONE_");
    assertThat(hasNone.get("conditions").findValuesAsText("state")).contains("MISSING");
    assertThat(RunningHost.get("lea", COURSE + "/certificates/lea/why").statusCode())
        .isEqualTo(403);
    assertThat(RunningHost.get("ines", COURSE + "/certificates/nobody/why").statusCode())
        .isEqualTo(404);
  }

  @Test
  void addNoExceptionOfABrokenFileUnlessAsked() {
    String file = "Utilisateur;Motif\nluc;Malade à l’épreuve\nnobody;x\nluc;encore\nliam;\n";
    Charset windows = Charset.forName("windows-1252");

    HttpResponse<String> refused = upload("", file, windows);
    assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
    assertThat(RunningHost.json(refused).findValuesAsText("field"))
        .containsExactly("line 3", "line 4", "line 5");
    assertThat(RunningHost.json(refused).get("good").asInt()).isEqualTo(1);
    assertThat(RunningHost.get("ines", COURSE + "/exceptions/luc").statusCode()).isEqualTo(404);

    HttpResponse<String> anyway = upload("?anyway=true", file, windows);
    assertThat(anyway.statusCode()).as(anyway.body()).isEqualTo(200);
    assertThat(RunningHost.json(anyway).get("added").asInt()).isEqualTo(1);
    assertThat(get("/exceptions/luc").get("reason").asText()).isEqualTo("Malade à l’épreuve");

    HttpResponse<String> again = upload("", "luc\tMalade à l’épreuve", StandardCharsets.UTF_16);
    assertThat(RunningHost.json(again).get("unchanged").asInt()).isEqualTo(1);
    RunningHost.call("ines", "DELETE", COURSE + "/exceptions/luc", null);
  }

  @Test
  void invalidateManyAndUndoItInTheBrowser() {
    try (Browsing browsing = new Browsing(RunningHost.origin())) {
      Page page = browsing.as("ines");
      page.navigate(PAGES + "/learners?q=mateus");
      page.check("input[name=learner][value=mateus]");
      page.selectOption("#act", "INVALIDATE");
      page.click("button[value=chosen]");
      assertThat(page.locator(".l-figure")).hasText("1");
      page.fill("#reason", "A walk through the browser");
      page.click("button:has-text('Invalidate 1')");
      page.waitForSelector("button:has-text('Undo for 1 learner')");
      Browsing.picture(page, "bulk-done");
      assertThat(get("/certificates/mateus").get("status").asText()).isEqualTo("REVOKED");

      page.click("button:has-text('Undo for 1 learner')");
      page.waitForSelector("tr[data-learner=mateus]:has-text('Undone.')");
      assertThat(get("/certificates/mateus").get("status").asText()).isEqualTo("AVAILABLE");

      page.click("tr[data-learner=mateus] a");
      assertThat(page.locator("[data-headline]")).containsText("can download it");
      Browsing.picture(page, "learner-has-one");
    }
  }

  @Test
  void sendAFileAndTakeItsGoodLines() {
    try (Browsing browsing = new Browsing(RunningHost.origin())) {
      Page page = browsing.as("ines", 390);
      page.navigate(PAGES + "/exceptions.csv");
      page.setInputFiles(
          "#file",
          new FilePayload(
              "list.csv", "text/csv", "liam,Ill\nnobody,x\n".getBytes(StandardCharsets.UTF_8)));
      page.click("button:has-text('Check and add')");
      assertThat(page.locator("tr[data-line='2']")).containsText("There is no user “nobody”");
      assertThat(RunningHost.get("ines", COURSE + "/exceptions/liam").statusCode()).isEqualTo(404);
      page.click("button:has-text('Add the 1 good line anyway')");
      page.waitForURL("**/instructor/certificates**");
      assertThat(get("/exceptions/liam").get("reason").asText()).isEqualTo("Ill");
      RunningHost.call("ines", "DELETE", COURSE + "/exceptions/liam", null);
    }
  }

  @Test
  void countDownloadsWithoutSayingWhose() {
    String id = get("/certificates/lea").get("id").asText();
    long before = get("/statistics").at("/downloads/total").asLong();

    RunningHost.get("lea", RunningHost.API + "/certificates/" + id + ".pdf");

    JsonNode after = get("/statistics");
    assertThat(after.at("/downloads/total").asLong()).isEqualTo(before + 1);
    assertThat(after.at("/issued/total").asLong()).isPositive();
    assertThat(after.toString()).doesNotContain("lea");
  }
}
