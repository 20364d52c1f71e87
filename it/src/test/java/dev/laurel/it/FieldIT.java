package dev.laurel.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dev.laurel.test.PdfAssert;
import dev.laurel.test.PresentationBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A course and its organisation define placeholders of their own, and designs print them. */
class FieldIT {

  private static final String COURSE = "TIME130";

  @Test
  void aFieldIsDefinedOnItsPageAndPrinted() {
    try (Browsing browsing = new Browsing(RunningHost.origin())) {
      Page page = browsing.as("ines");
      page.navigate("/plugins/certificates/fields?course=" + RunningHost.key(COURSE));
      page.fill("#name", "director");
      page.fill("#value", "Dr. Ngozi Eze");
      page.click("button:has-text('Save field')");
      PlaywrightAssertions.assertThat(page.locator("[aria-labelledby=fields]"))
          .containsText("${custom.director}");
      page.fill("#name", "valid_until");
      page.selectOption("#kind", "date");
      page.fill("#value", "20 April");
      page.click("button:has-text('Save field')");
      PlaywrightAssertions.assertThat(page.locator("#notice")).containsText("2026-04-20");
      PlaywrightAssertions.assertThat(page.locator("#name")).hasValue("valid_until");
      page.fill("#value", "2027-04-20");
      page.click("button:has-text('Save field')");
      PlaywrightAssertions.assertThat(page.locator("[aria-labelledby=fields]"))
          .containsText("${custom.valid_until}");
      Browsing.picture(page, "fields");

      String id = Uploads.design(COURSE, "fields.pptx", design());
      byte[] pdf = page.request().get(RunningHost.API + "/templates/" + id + "/preview.pdf").body();
      assertThat(PdfAssert.text(pdf)).contains("Dr. Ngozi Eze").contains("20 April 2027");
    }
  }

  @Test
  void aTextOfADesignIsMadeAnOwnField() {
    put("mentor", "{\"kind\":\"text\",\"source\":\"text\",\"value\":\"Dr. Amara Obi\"}", 200);
    String id =
        Uploads.design(
            COURSE,
            "Mentor.pptx",
            PresentationBuilder.a4()
                .text("Name", "${learner.name}")
                .text("Mentor", "John Doe")
                .build());
    try (Browsing browsing = new Browsing(RunningHost.origin())) {
      Page page = browsing.as("ines");
      page.navigate("/plugins/certificates/templates/" + id);
      page.locator(".l-field:has(input[name=words][value='John Doe']) select")
          .selectOption("custom.mentor");
      Browsing.picture(page, "own-field-chosen");
      page.click("#map button[type=submit]");
      page.waitForLoadState();
      byte[] pdf = page.request().get(RunningHost.API + "/templates/" + id + "/preview.pdf").body();
      assertThat(PdfAssert.text(pdf)).contains("Dr. Amara Obi").doesNotContain("John Doe");
    }
    JsonNode choices =
        RunningHost.json(
            RunningHost.get("ines", RunningHost.API + "/templates/" + id + "/adjustments"));
    assertThat(choices.get("ownFields").toString()).contains("custom.mentor");
    assertThat(choices.at("/mappings/0/field").asText()).isEqualTo("custom.mentor");
    String draft = RunningHost.API + "/templates/" + id;
    assertThat(RunningHost.call("ines", "DELETE", draft, null).statusCode()).isEqualTo(204);
  }

  @Test
  void aCoursesFieldGoesBeforeItsOrganisations() {
    put(
        "house",
        "{\"scope\":\"org\",\"kind\":\"text\",\"source\":\"text\",\"value\":\"All\"}",
        200);
    put("house", "{\"kind\":\"text\",\"source\":\"text\",\"value\":\"Ours\"}", 200);

    JsonNode fields = RunningHost.json(RunningHost.get("ines", fields())).get("fields");
    assertThat(fields.findValuesAsText("value")).contains("All", "Ours");
    assertThat(RunningHost.call("ines", "DELETE", fields() + "/house?scope=org", null).statusCode())
        .isEqualTo(204);
    assertThat(RunningHost.call("ines", "DELETE", fields() + "/house", null).statusCode())
        .isEqualTo(204);
    assertThat(RunningHost.call("ines", "DELETE", fields() + "/house", null).statusCode())
        .isEqualTo(404);
  }

  @Test
  void aFieldThatADesignPrintsStaysUntilTheDesignIsGone() {
    put("dean", "{\"kind\":\"text\",\"source\":\"text\",\"value\":\"Ada\"}", 200);
    String id =
        Uploads.design(
            COURSE,
            "Dean.pptx",
            PresentationBuilder.a4()
                .text("Name", "${learner.name}")
                .text("Dean", "${custom.dean}")
                .build());

    var kept = RunningHost.call("ines", "DELETE", fields() + "/dean", null);
    assertThat(kept.statusCode()).isEqualTo(409);
    assertThat(RunningHost.json(kept).get("detail").asText()).contains("Dean 1");
    try (Browsing browsing = new Browsing(RunningHost.origin())) {
      Page page = browsing.as("ines");
      page.navigate("/plugins/certificates/fields?course=" + RunningHost.key(COURSE));
      page.click("button[aria-label='Remove dean']");
      PlaywrightAssertions.assertThat(page.locator("#notice")).containsText("Dean 1");
    }

    String draft = RunningHost.API + "/templates/" + id;
    assertThat(RunningHost.call("ines", "DELETE", draft, null).statusCode()).isEqualTo(204);
    assertThat(RunningHost.call("ines", "DELETE", fields() + "/dean", null).statusCode())
        .isEqualTo(204);
  }

  @ParameterizedTest
  @CsvSource({
    "1st,   text, text,    '', x,     begins with a small letter",
    "first, word, text,    '', x,     printed as text or date",
    "first, text, nowhere, '', x,     text; learner or course",
    "first, text, learner, '', x,     Name the attribute",
    "first, text, text,    '', '',    Write the text",
    "first, date, text,    '', today, 2026-04-20"
  })
  void saysWhatIsWrongWithAField(
      String name, String kind, String source, String attribute, String value, String words) {
    String body =
        "{\"kind\":\"%s\",\"source\":\"%s\",\"attribute\":\"%s\",\"value\":\"%s\"}"
            .formatted(kind, source, attribute, value);

    assertThat(put(name, body, 422)).contains(words.replace(';', ','));
  }

  @Test
  void onlyStaffDefineFields() {
    assertThat(RunningHost.get("lea", fields()).statusCode()).isEqualTo(403);
  }

  private static String put(String name, String body, int status) {
    var answer = RunningHost.call("ines", "PUT", fields() + "/" + name, body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    return answer.body();
  }

  private static String fields() {
    RunningHost.origin();
    return RunningHost.API + "/courses/" + RunningHost.key(COURSE) + "/fields";
  }

  private static byte[] design() {
    return PresentationBuilder.a4()
        .text("Name", "${learner.name}")
        .text("Director", "${custom.Director}")
        .text("Until", "${custom.valid_until:d MMMM yyyy}")
        .build();
  }
}
