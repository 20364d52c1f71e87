package dev.laurel.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import dev.laurel.test.PresentationBuilder;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A design of another size, with plain words for placeholders, goes on without PowerPoint. */
class AdjustmentIT {

  private static final String COURSE = "AGIL100";

  @Test
  void aWideDesignWithPlainWordsIsMadeFeasibleByClicking() {
    try (Browsing browsing = new Browsing(RunningHost.origin())) {
      Page page = browsing.as("ines");
      page.navigate("/plugins/certificates/templates/new?course=" + RunningHost.key(COURSE));
      page.setInputFiles("input[type=file]", new FilePayload("wide.pptx", "", wide()));
      page.fill("input[name=title]", "Wide with plain words");
      page.click("button:has-text('Upload and check')");
      PlaywrightAssertions.assertThat(page.locator("#next")).hasText("Mend it here");

      page.click("a.btn:has-text('Mend it')");
      page.check("input[name=fitting][value=fill]");
      page.click("button:has-text('Place on A4')");
      PlaywrightAssertions.assertThat(page.locator("#place .l-pill")).hasText("Placed");

      page.waitForLoadState();
      Locator zone = page.locator(".l-zone[title='Student Name']");
      zone.click();
      PlaywrightAssertions.assertThat(page.locator(".l-field.is-on input[name=words]"))
          .hasValue("Student Name");
      PlaywrightAssertions.assertThat(page.locator(".l-field.is-on select"))
          .hasValue("learner.name");
      PlaywrightAssertions.assertThat(zone).isInViewport();
      Response redrawn =
          page.waitForResponse(
              answer -> answer.url().contains("/adjustments/preview.png"),
              () -> page.selectOption(".l-field.is-on select", "learner.username"));
      assertThat(redrawn.status()).isEqualTo(200);
      page.selectOption(".l-field.is-on select", "learner.name");
      page.click("button:has-text('Use these fields')");

      PlaywrightAssertions.assertThat(page.locator("#next")).hasText("Send it for review");
      PlaywrightAssertions.assertThat(page.locator("[aria-labelledby=placeholders]"))
          .containsText("${learner.name}");
      Browsing.picture(page, "adjusted");
    }
  }

  @Test
  void saysWhatIsSuggestedAndWhereItStands() {
    JsonNode texts = RunningHost.json(RunningHost.get("ines", adjustments(upload()))).get("texts");

    assertThat(texts.findValuesAsText("state")).containsExactly("suggested", "text", "suggested");
    assertThat(texts.at("/0/words").asText()).isEqualTo("Student Name");
    assertThat(texts.at("/0/field").asText()).isEqualTo("learner.name");
    // The zone is where its letters are, at the left of a box that goes over the whole slide.
    assertThat(texts.at("/0/zone/0").asDouble() + texts.at("/0/zone/2").asDouble() / 2)
        .isCloseTo(13, within(4.0));
  }

  @Test
  void tellsTheSecondOfTwoThatTheFirstChoseSomethingMeanwhile() {
    String id = upload();
    String body = "{\"revision\":0,\"fitting\":\"fit\"}";

    assertThat(RunningHost.call("ines", "PUT", adjustments(id), body).statusCode()).isEqualTo(200);
    HttpResponse<String> second = RunningHost.call("ines", "PUT", adjustments(id), body);

    assertThat(second.statusCode()).isEqualTo(409);
    assertThat(RunningHost.json(second).get("code").asText()).isEqualTo("CHANGED_MEANWHILE");
  }

  @Test
  void keepsChoicesForTheNextVersionAndForbidsThemOnceItIsSent() {
    String id = upload();
    String chosen =
        "{\"revision\":0,\"fitting\":\"margins\",\"mappings\":[{\"shape\":%d,\"words\":\"Student Name\",\"field\":\"learner.name\"}]}"
            .formatted(shape(id));
    assertThat(RunningHost.call("ines", "PUT", adjustments(id), chosen).statusCode())
        .isEqualTo(200);

    String next = upload(id);
    assertThat(RunningHost.json(RunningHost.get("ines", adjustments(next))).get("fitting").asText())
        .isEqualTo("margins");
    assertThat(RunningHost.json(RunningHost.get("ines", template(next))).at("/report/errors"))
        .isEmpty();

    assertThat(RunningHost.call("ines", "POST", template(next) + "/submit", "{}").statusCode())
        .isEqualTo(200);
    assertThat(RunningHost.call("ines", "PUT", adjustments(next), chosen).statusCode())
        .isEqualTo(409);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "ines | {\"revision\":0,\"fitting\":\"stretch\"}                                                             | 422",
        "ines | {\"revision\":0,\"mappings\":[{\"shape\":SHAPE,\"words\":\"Nobody\",\"field\":\"learner.name\"}]}       | 422",
        "ines | {\"revision\":0,\"mappings\":[{\"shape\":SHAPE,\"words\":\"Student Name\",\"field\":\"learner.shoe\"}]} | 422",
        "ines | {\"revision\":0,\"mappings\":[{\"shape\":SHAPE,\"words\":\"tudent Nam\",\"field\":\"learner.name\"}]}    | 422",
        "ines | {\"revision\":0,\"mappings\":[{\"shape\":SHAPE,\"words\":\"Student Name\",\"field\":\"learner.name\"},{\"shape\":SHAPE,\"words\":\"Student Name\",\"field\":\"course.title\"}]} | 422",
        "ines | {\"revision\":0,\"mappings\":[{\"shape\":SHAPE,\"words\":\" \",\"field\":\"learner.name\"}]}            | 422",
        "paul | {\"revision\":0,\"fitting\":\"fit\"}                                                                 | 403",
        "lea  | {\"revision\":0,\"fitting\":\"fit\"}                                                                 | 404",
      })
  void refusesWhatCannotBeChosenAndSaysWhy(String user, String body, int status) {
    String id = upload();

    HttpResponse<String> answer =
        RunningHost.call(
            user, "PUT", adjustments(id), body.replace("SHAPE", String.valueOf(shape(id))));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(RunningHost.json(answer).get("detail").asText()).isNotBlank();
    assertThat(RunningHost.json(RunningHost.get("ines", adjustments(id))).get("revision").asInt())
        .isZero();
  }

  @Test
  void showsEachWayToPlaceItBeforeItIsTaken() {
    String id = upload();
    String fit = RunningHost.get("ines", template(id) + "/preview.png?fitting=fit").body();
    String fill = RunningHost.get("ines", template(id) + "/preview.png?fitting=fill").body();

    assertThat(fit).isNotEqualTo(fill).startsWith("\ufffdPNG");
    assertThat(RunningHost.get("ines", template(id) + "/preview.png?fitting=x").statusCode())
        .isEqualTo(422);
  }

  private static long shape(String id) {
    return RunningHost.json(RunningHost.get("ines", adjustments(id))).at("/texts/0/shape").asLong();
  }

  private static String template(String id) {
    return RunningHost.API + "/templates/" + id;
  }

  private static String adjustments(String id) {
    return template(id) + "/adjustments";
  }

  private static byte[] wide() {
    return PresentationBuilder.millimetres(338.67, 190.5)
        .text("Name", "Student ", "Name")
        .text("Words", "has finished the course")
        .text("Day", "Awarded: Date")
        .build();
  }

  private static String upload() {
    return Uploads.design(COURSE, "wide.pptx", wide());
  }

  private static String upload(String replaces) {
    return Uploads.version(COURSE, replaces, "wide.pptx", wide());
  }
}
