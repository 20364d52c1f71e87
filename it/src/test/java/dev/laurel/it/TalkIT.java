package dev.laurel.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dev.laurel.test.PresentationBuilder;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Staff and reviewers talk about a version, take it back, and see what was done to it. */
class TalkIT {

  private static final String COURSE = "RISK240";

  @Test
  void aReviewerPinsACommentAndTheInstructorAnswersAndResolvesIt() {
    String id = uploaded();
    step(id, "submit");
    try (Browsing browsing = new Browsing(RunningHost.origin())) {
      Page page = browsing.as("paul");
      page.navigate("/plugins/certificates/reviews/" + id);
      page.locator(".l-sheet[data-pin-for]").click(new Locator.ClickOptions().setPosition(100, 80));
      page.fill("#say", "Should the name not be larger?");
      page.click("#pin [data-unpin]");
      PlaywrightAssertions.assertThat(page.locator(".l-sheet .l-pin.is-talk")).hasCount(0);
      page.fill("#pin-x", "30");
      page.fill("#pin-y", "20");
      PlaywrightAssertions.assertThat(page.locator(".l-sheet .l-pin.is-talk")).isInViewport();
      page.click("#pin button[type=submit]");
      PlaywrightAssertions.assertThat(page.locator("#c1")).containsText("Should the name");
      PlaywrightAssertions.assertThat(page.locator(".l-sheet a.l-pin.is-talk")).hasText("1");
    }
    try (Browsing browsing = new Browsing(RunningHost.origin())) {
      Page page = browsing.as("ines");
      page.navigate("/plugins/certificates/templates/" + id);
      page.click("#c1 summary");
      page.fill("#c1 textarea", "It will be.");
      page.click("#c1 button:has-text('Send reply')");
      PlaywrightAssertions.assertThat(page.locator("#c1 .l-answer")).containsText("It will be.");
      page.click("#c1 button:has-text('Resolve')");
      PlaywrightAssertions.assertThat(page.locator("#c1 .l-pill")).containsText("Resolved by Inés");
      PlaywrightAssertions.assertThat(page.locator(".l-sheet a.l-pin.is-talk")).hasCount(0);
      PlaywrightAssertions.assertThat(page.locator("[aria-labelledby=history-h]"))
          .containsText("Paul Lindqvist commented on");
      PlaywrightAssertions.assertThat(page.locator("[aria-labelledby=history-h]"))
          .containsText("sent");
      Browsing.picture(page, "talk");

      page.click("button:has-text('Take it back')");
      PlaywrightAssertions.assertThat(page.locator("#next")).hasText("Send it for review");
      PlaywrightAssertions.assertThat(page.locator("#c1")).containsText("Should the name");
    }
  }

  @Test
  void whatReviewersDecidedIsForgottenWhenItIsTakenBack() {
    String id = uploaded();
    step(id, "submit");
    assertThat(approve("paul", id).statusCode()).isEqualTo(200);
    step(id, "withdraw");
    step(id, "submit");

    assertThat(approve("clara", id).body()).contains("\"IN_REVIEW\"");
    assertThat(approve("paul", id).body()).contains("\"APPROVED\"");
  }

  @ParameterizedTest
  @CsvSource({
    "lea,   404, Hello, , ",
    "clara, 201, Hello, , ",
    "clara, 201, Hello, 10, 90",
    "clara, 422, Hello, 10, 190",
    "clara, 422, ' ',   , "
  })
  void onlyThoseWhoSeeItSpeakOfItAndSaySomething(
      String user, int status, String text, Integer x, Integer y) {
    String body = "{\"text\":\"%s\",\"x\":%s,\"y\":%s}".formatted(text, x, y);

    assertThat(
            RunningHost.call(user, "POST", template(uploaded()) + "/comments", body).statusCode())
        .isEqualTo(status);
  }

  @Test
  void anAnswerOpensAThreadAgain() {
    String comments = template(uploaded()) + "/comments";
    RunningHost.call("clara", "POST", comments, "{\"text\":\"The seal is missing\"}");
    long thread =
        RunningHost.json(RunningHost.get("clara", comments)).at("/comments/0/id").asLong();
    RunningHost.call("ines", "PUT", comments + "/" + thread, "{\"resolved\":true}");
    JsonNode done = RunningHost.json(RunningHost.get("ines", comments)).at("/comments/0");
    assertThat(done.get("resolvedBy").asText()).startsWith("Inés");

    RunningHost.call(
        "clara", "POST", comments, "{\"text\":\"Still missing\",\"thread\":" + thread + "}");

    JsonNode after = RunningHost.json(RunningHost.get("ines", comments)).get("comments");
    assertThat(after.at("/0/resolvedBy").isNull()).isTrue();
    assertThat(after.at("/1/thread").asLong()).isEqualTo(thread);
    assertThat(
            RunningHost.call(
                    "clara", "POST", comments, "{\"text\":\"x\",\"thread\":" + (thread + 1) + "}")
                .statusCode())
        .isEqualTo(404);
  }

  @Test
  void aPinNeedsBothItsPlaces() {
    String comments = template(uploaded()) + "/comments";

    assertThat(
            RunningHost.call("ines", "POST", comments, "{\"text\":\"Here\",\"x\":5}").statusCode())
        .isEqualTo(422);
    assertThat(RunningHost.json(RunningHost.get("ines", comments)).get("comments")).isEmpty();
  }

  private static String uploaded() {
    return Uploads.design(
        COURSE, "talk.pptx", PresentationBuilder.a4().text("Name", "${learner.name}").build());
  }

  private static HttpResponse<String> approve(String user, String id) {
    return RunningHost.call(
        user, "POST", template(id) + "/reviews", "{\"decision\":\"approve\",\"comment\":\"\"}");
  }

  private static void step(String id, String step) {
    HttpResponse<String> answer = RunningHost.call("ines", "POST", template(id) + "/" + step, "{}");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  private static String template(String id) {
    return RunningHost.API + "/templates/" + id;
  }
}
