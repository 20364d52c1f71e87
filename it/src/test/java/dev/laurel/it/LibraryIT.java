package dev.laurel.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dev.laurel.test.PdfAssert;
import dev.laurel.test.PresentationBuilder;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Designs are found, duplicated, looked at for somebody, and taken over. */
class LibraryIT {

  private static final String COURSE = "PROJ200";

  @Test
  void aDesignIsFoundByPartOfItsTitleAndDuplicatedForTheOrganisation() {
    String id = uploaded("Zephyr honours.pptx");
    try (Browsing browsing = new Browsing(RunningHost.origin())) {
      Page page = browsing.as("ines");
      page.navigate("/plugins/certificates/templates");
      page.fill("#q", "ephyr hon");
      page.click("button:has-text('Search')");
      PlaywrightAssertions.assertThat(page.locator(".l-item")).hasCount(1);
      Browsing.picture(page, "library");
      page.click(".l-item h2 a");
      page.selectOption("#duplicate-owner", "org:Northgate");
      page.click("#duplicate button[type=submit]");
      PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Zephyr honours (copy)");
      PlaywrightAssertions.assertThat(page.locator("[aria-labelledby=history-h]"))
          .containsText("out of another");
    }
    JsonNode found =
        RunningHost.json(
            RunningHost.get("ines", RunningHost.API + "/templates?q=Zephyr%20honours%20(copy)"));
    assertThat(found.at("/templates/0/org").asText()).isEqualTo("Northgate");
    assertThat(found.at("/templates/0/lineage").asText()).isNotEqualTo(id);
    assertThat(found.at("/templates/0/state").asText()).isEqualTo("DRAFT");
  }

  @Test
  void aDesignIsRenamedByItsCourseTeamAndItsReviewersInAllItsVersions() {
    String id = uploaded("Untitled 7.pptx");
    try (Browsing browsing = new Browsing(RunningHost.origin())) {
      Page page = browsing.as("ines");
      page.navigate("/plugins/certificates/templates/" + id);
      page.click("button[commandfor=d-rename]");
      page.fill("#rename-title", "Ruby honours");
      page.click("#d-rename button[type=submit]");
      PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Ruby honours");
      PlaywrightAssertions.assertThat(page.locator("[aria-labelledby=history-h]"))
          .containsText("renamed");
      Browsing.picture(page, "renamed");
    }
    HttpResponse<String> byManager = title("paul", id, "{\"title\":\"  Garnet\\nhonours \"}");
    assertThat(byManager.statusCode()).as(byManager.body()).isEqualTo(200);
    assertThat(RunningHost.json(byManager).get("title").asText()).isEqualTo("Garnet honours");
    assertThat(title("ines", id, "{\"title\":\" \"}").statusCode()).isEqualTo(422);
    assertThat(title("ines", id, "{}").statusCode()).isEqualTo(422);
    assertThat(title("lea", id, "{\"title\":\"Mine\"}").statusCode()).isEqualTo(404);
    assertThat(RunningHost.get("ines", RunningHost.API + "/templates/" + id).body())
        .contains("Garnet honours");
  }

  private static HttpResponse<String> title(String user, String id, String body) {
    return RunningHost.call(user, "PUT", RunningHost.API + "/templates/" + id + "/title", body);
  }

  @Test
  void nobodyFindsOrDuplicatesWhatHeMayNotSee() {
    String id = uploaded("Quixote.pptx");

    JsonNode found =
        RunningHost.json(RunningHost.get("lea", RunningHost.API + "/templates?q=Quixote"));

    assertThat(found.get("templates")).isEmpty();
    assertThat(call("lea", id, "duplicate", "{}").statusCode()).isEqualTo(404);
    assertThat(call("lea", id, "take", "{}").statusCode()).isEqualTo(404);
    assertThat(call("paul", id, "duplicate", "{}").statusCode()).isEqualTo(403);
    assertThat(RunningHost.get("ines", RunningHost.API + "/templates?q=%25%25%25").body())
        .contains("\"templates\":[]");
  }

  @Test
  void aPreviewSaysWhatCannotBePrintedAndShowsTheRest() {
    String id =
        Uploads.design(
            COURSE,
            "Narrow.pptx",
            PresentationBuilder.a4()
                .text("Name", "${learner.name}")
                .text("Course", "${course.number} is done")
                .build());
    String name = "W".repeat(200);
    String preview = RunningHost.API + "/templates/" + id + "/preview.pdf?name=" + name;
    try (Browsing browsing = new Browsing(RunningHost.origin())) {
      Page page = browsing.as("ines");
      page.navigate("/plugins/certificates/templates/" + id + "/preview?name=" + name);
      PlaywrightAssertions.assertThat(page.locator("#unprintable"))
          .containsText("does not fit into the text box “Name”");
      Browsing.picture(page, "unprintable");

      assertThat(page.request().get(preview).status()).isEqualTo(422);
      assertThat(PdfAssert.text(page.request().get(preview + "&partly=true").body()))
          .contains("is done")
          .doesNotContain("WWW");
    }
  }

  @Test
  void aPreviewIsShownForALearnerAndAsLargeAsOneLikes() {
    String id = uploaded("Preview.pptx");
    try (Browsing browsing = new Browsing(RunningHost.origin())) {
      Page page = browsing.as("ines");
      page.navigate("/plugins/certificates/templates/" + id);
      page.click("a:has-text('Larger')");
      page.selectOption("#course", "course-v1:Northgate+" + COURSE + "+2026");
      page.fill("#learner", "nobody-here");
      page.click("button:has-text('Preview')");
      PlaywrightAssertions.assertThat(page.locator("#notice")).isVisible();
      page.fill("#name", "王小明");
      page.selectOption("#course", "");
      page.fill("#learner", "");
      page.selectOption("#zoom", "200");
      page.click("button:has-text('Preview')");
      PlaywrightAssertions.assertThat(page.locator("figcaption")).containsText("王小明");
      PlaywrightAssertions.assertThat(page.locator(".l-zoom img")).hasAttribute("width", "2246");
      Locator picture = page.locator(".l-zoom img");
      PlaywrightAssertions.assertThat(picture).hasJSProperty("complete", true);
      assertThat((int) picture.evaluate("one => one.naturalWidth")).isBetween(2240, 2250);
      Browsing.picture(page, "preview-zoom");
    }
  }

  @Test
  void ofTwoWhoTakeADesignOverTheSecondIsToldOfTheFirst() {
    String id = uploaded("Taken.pptx");
    assertThat(call("paul", id, "take", "{\"part\":\"project_manager\"}").statusCode())
        .isEqualTo(200);
    RunningHost.call(
        "admin",
        "PUT",
        RunningHost.HOST + "/users/petra",
        "{\"fullName\":\"Petra Novak\",\"email\":\"petra@example.org\",\"password\":\"petra\",\"roles\":[\"project_manager\"]}");

    HttpResponse<String> second = call("petra", id, "take", "{\"from\":\"\"}");

    assertThat(second.statusCode()).isEqualTo(409);
    assertThat(second.body()).contains("TAKEN_MEANWHILE").contains("Paul Lindqvist");
    JsonNode taken = RunningHost.json(call("petra", id, "take", "{}"));
    assertThat(taken.at("/inCharge/0/by").asText()).isEqualTo("Petra Novak");
    assertThat(call("petra", id, "take", "{\"part\":\"author\"}").statusCode()).isEqualTo(403);
    assertThat(call("petra", id, "take", "{\"part\":\"boss\"}").statusCode()).isEqualTo(422);
  }

  @Test
  void whoTakesADesignOverWithAPageOfBeforeIsToldOnItByWhomAndWhenItWasTaken() {
    String id = uploaded("Both look.pptx");
    RunningHost.call("ines", "POST", RunningHost.API + "/templates/" + id + "/submit", "{}");
    RunningHost.call(
        "admin",
        "PUT",
        RunningHost.HOST + "/users/pilar",
        "{\"fullName\":\"Pilar Soto\",\"email\":\"pilar@example.org\",\"password\":\"pilar\",\"roles\":[\"project_manager\"]}");
    try (Browsing browsing = new Browsing(RunningHost.origin())) {
      Page first = browsing.as("paul");
      Page second = browsing.as("pilar");
      first.navigate("/plugins/certificates/reviews/" + id);
      second.navigate("/plugins/certificates/reviews/" + id);
      second.fill("#comment", "The seal should be gold.");

      take(first);
      PlaywrightAssertions.assertThat(first.locator("#notice")).hasCount(0);
      PlaywrightAssertions.assertThat(first.locator("#charge")).containsText("Paul Lindqvist");
      take(second);

      PlaywrightAssertions.assertThat(second.locator("#notice"))
          .containsText(
              Pattern.compile("Paul Lindqvist has taken it over .*\\(.*20\\d\\d.*\\d:\\d\\d.*\\)"));
      PlaywrightAssertions.assertThat(second.locator("#charge")).containsText("Paul Lindqvist");
      PlaywrightAssertions.assertThat(second.locator("#comment"))
          .hasValue("The seal should be gold.");
      Browsing.picture(second, "taken-meanwhile");
      take(second);
      PlaywrightAssertions.assertThat(second.locator("#notice")).hasCount(0);
      PlaywrightAssertions.assertThat(second.locator("#charge")).containsText("Pilar Soto");
      PlaywrightAssertions.assertThat(second.locator("#comment"))
          .hasValue("The seal should be gold.");
      Browsing.picture(second, "taken-over");
    }
  }

  private static void take(Page page) {
    page.click("#charge button[aria-label*='Project Manager']");
  }

  @Test
  void aManagerOfAnotherOrganisationSeesNothing() {
    String id = uploaded("Elsewhere.pptx");
    RunningHost.call(
        "admin",
        "PUT",
        RunningHost.HOST + "/users/olga",
        "{\"fullName\":\"Olga Far\",\"email\":\"olga@example.org\",\"password\":\"olga\",\"roles\":[\"project_manager\"],\"organizations\":[\"Elsewhere\"]}");

    assertThat(RunningHost.get("olga", RunningHost.API + "/templates/" + id).statusCode())
        .isEqualTo(404);
    assertThat(RunningHost.get("olga", RunningHost.API + "/templates?q=Elsewhere").body())
        .contains("\"templates\":[]");
  }

  private static String uploaded(String fileName) {
    return Uploads.design(
        COURSE, fileName, PresentationBuilder.a4().text("Name", "${learner.name}").build());
  }

  private static HttpResponse<String> call(String user, String id, String what, String body) {
    return RunningHost.call(user, "POST", RunningHost.API + "/templates/" + id + "/" + what, body);
  }
}
