package dev.laurel.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import dev.laurel.test.PresentationBuilder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A design's versions are compared, and it is seen where they are used. */
class VersionsIT {

  private static final String HOLD = "HOLD";
  private static final String COURSE =
      "{\"title\":\"Held\",\"org\":\"Northgate\",\"pacing\":\"instructor\",\"modes\":[{\"slug\":\"honor\",\"name\":\"Honor\",\"certificateEligible\":true}],\"staff\":[\"ines\"]}";

  @Test
  void aVersionIsComparedWithTheOneBefore() {
    String first = Uploads.design("PROJ200", "one.pptx", design("Certificate"));
    String second = Uploads.version("PROJ200", first, "two.pptx", design("Certificate of Merit"));
    try (Browsing browsing = new Browsing(RunningHost.origin())) {
      Page page = browsing.as("ines");
      page.navigate("/plugins/certificates/templates/" + second);
      PlaywrightAssertions.assertThat(page.locator("#compare-h"))
          .containsText("version 2 beside 1");
      page.locator("#compare").scrollIntoViewIfNeeded();
      for (Locator picture : page.locator("#compare img").all()) {
        PlaywrightAssertions.assertThat(picture).hasJSProperty("complete", true);
        assertThat((int) picture.evaluate("one => one.naturalWidth")).isGreaterThan(100);
      }
      PlaywrightAssertions.assertThat(page.locator("[aria-labelledby=uses-h]"))
          .containsText("No course uses it");
      Browsing.picture(page, "versions");

      page.click("[aria-labelledby=versions-h] a:has-text('1')");
      PlaywrightAssertions.assertThat(page.locator("#compare")).hasCount(0);
      PlaywrightAssertions.assertThat(page.locator("[aria-current=true]")).containsText("1");
    }
  }

  @Test
  void aVersionSaysWhichCoursesPrintFromItAndHowManyHoldOne() {
    RunningHost.origin();
    String used =
        RunningHost.json(
                RunningHost.get("ines", RunningHost.API + "/courses/" + RunningHost.key("TEAM260")))
            .at("/modes/0/template")
            .asText();
    try (Browsing browsing = new Browsing(RunningHost.origin())) {
      Page page = browsing.as("ines");
      page.navigate("/plugins/certificates/templates/" + used);
      PlaywrightAssertions.assertThat(page.locator("[aria-labelledby=uses-h]"))
          .containsText("learners hold one");
    }
  }

  @Test
  void theDashboardSaysWhoHoldsWhichVersionAndWhatToDoWhenItIsRetired() {
    RunningHost.origin();
    String key = RunningHost.key(HOLD);
    String host = RunningHost.HOST;
    ok("admin", "PUT", host + "/courses/" + key, COURSE);
    ok("admin", "PUT", host + "/courses/" + key + "/enrolments/lea", "{\"mode\":\"honor\"}");
    String course = RunningHost.API + "/courses/" + key;
    ok("ines", "PUT", course + "/exceptions/lea", "{\"reason\":\"Sat it elsewhere\"}");
    String first = Uploads.starter(HOLD, "honour");
    ok("ines", "PUT", course + "/modes/honor/template", "{\"templateId\":\"" + first + "\"}");
    ok("ines", "POST", course + "/examples", "{\"enableAnyway\":true}");
    run(course);

    String second = integrated();
    ok(
        "ines",
        "PUT",
        course + "/modes/honor/template",
        "{\"templateId\":\"" + second + "\",\"confirm\":true}");
    ok("ines", "POST", RunningHost.API + "/templates/" + second + "/retire", null);
    try (Browsing browsing = new Browsing(RunningHost.origin())) {
      Page page = browsing.as("ines");
      page.navigate("/courses/" + key + "/instructor/certificates");
      Locator mode = page.locator("[data-mode=honor]");
      PlaywrightAssertions.assertThat(mode).containsText("Nobody holds it yet");
      PlaywrightAssertions.assertThat(mode).containsText("1 learner holds");
      PlaywrightAssertions.assertThat(mode).containsText("This version is out of use");
      PlaywrightAssertions.assertThat(mode).containsText("Choose another one");
      PlaywrightAssertions.assertThat(page.locator("[data-learner=lea]"))
          .containsText("Another design than now");
      PlaywrightAssertions.assertThat(page.locator("[data-learner=lea]"))
          .containsText(", version 1");
      Browsing.picture(page, "holders");

      page.navigate("/plugins/certificates/templates/" + second);
      page.click("#replace summary");
      page.setInputFiles(
          "#replace input[type=file]",
          new FilePayload("no.pptx", "", "no presentation".getBytes(StandardCharsets.UTF_8)));
      page.click("#replace button[type=submit]");
      PlaywrightAssertions.assertThat(page.locator("#notice")).hasCount(1);
      page.click("#replace summary");
      page.setInputFiles(
          "#replace input[type=file]", new FilePayload("next.pptx", "", design("Next")));
      page.click("#replace button[type=submit]");
      PlaywrightAssertions.assertThat(page.locator("[aria-current=true]")).containsText("2");
    }
  }

  @Test
  void aDesignWithAFieldThatNobodyDefinesIsNotIssued() {
    RunningHost.origin();
    String key = RunningHost.key("HOLE");
    ok("admin", "PUT", RunningHost.HOST + "/courses/" + key, COURSE);
    String course = RunningHost.API + "/courses/" + key;
    String id =
        Uploads.design(
            "HOLE",
            "hole.pptx",
            PresentationBuilder.a4()
                .text("Name", "${learner.name}")
                .text("Dean", "${custom.nowhere}")
                .build());
    String at = RunningHost.API + "/templates/" + id;
    assertThat(RunningHost.json(RunningHost.get("ines", at)).at("/report/warnings/0/code").asText())
        .isEqualTo("UNDEFINED_FIELD");
    integrate(id);
    ok("ines", "PUT", course + "/modes/honor/template", "{\"templateId\":\"" + id + "\"}");

    HttpResponse<String> examples =
        RunningHost.call("ines", "POST", course + "/examples", "{\"enableAnyway\":true}");

    assertThat(examples.body()).contains("${custom.nowhere}");
    assertThat(RunningHost.json(RunningHost.get("ines", course)).get("enabled").asBoolean())
        .isFalse();
  }

  private static void run(String course) {
    HttpResponse<String> started = RunningHost.call("ines", "POST", course + "/generations", "{}");
    assertThat(started.statusCode()).as(started.body()).isEqualTo(202);
    String run = RunningHost.json(started).get("id").asText();
    RunningHost.await(
        "the run",
        () ->
            RunningHost.json(RunningHost.get("ines", course + "/generations/" + run))
                    .get("issued")
                    .asInt()
                == 1);
  }

  private static String integrated() {
    String id = Uploads.design(HOLD, "held.pptx", design("Held"));
    integrate(id);
    return id;
  }

  private static void integrate(String id) {
    String at = RunningHost.API + "/templates/" + id;
    ok("ines", "POST", at + "/submit", null);
    ok("paul", "POST", at + "/reviews", "{\"decision\":\"approve\"}");
    ok("clara", "POST", at + "/reviews", "{\"decision\":\"approve\"}");
    ok("ines", "POST", at + "/finalize", null);
    ok("paul", "POST", at + "/integrate", null);
  }

  private static void ok(String user, String method, String path, @Nullable String body) {
    HttpResponse<String> answer = RunningHost.call(user, method, path, body);
    assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
  }

  private static byte[] design(String title) {
    return PresentationBuilder.a4().text("Title", title).text("Name", "${learner.name}").build();
  }
}
