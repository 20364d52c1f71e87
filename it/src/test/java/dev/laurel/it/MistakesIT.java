package dev.laurel.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What staff mistype is asked for again where they typed it; what they are told stays true. */
class MistakesIT {

  private static final String REASON = "Ill in the last week";

  @Test
  void aMistypedLearnerIsMendedInTheDialog() {
    EnabledCourse course = EnabledCourse.made("TYPO101");
    try (Browsing browsing = new Browsing(RunningHost.origin())) {
      Page page = browsing.as("ines");
      page.navigate(course.tab());
      page.click("button[commandfor=d-exception]");
      page.fill("#ex-u", "liamm");
      page.fill("#ex-r", REASON);
      page.click("#d-exception button[type=submit]");

      assertThat(page.locator("#ex-u-wrong")).containsText("There is no such user");
      assertThat(page.locator("#d-exception")).isVisible();
      assertThat(page.locator("#ex-u")).isFocused();
      assertThat(page.locator("#ex-u"))
          .hasAccessibleDescription("There is no such user. Check the user name.");
      assertThat(page.locator("#ex-r")).hasValue(REASON);
      Browsing.picture(page, "exception-mistyped");

      page.fill("#ex-u", "liam");
      page.click("#d-exception button[type=submit]");
      assertThat(page.locator("#notice")).containsText("The exception is added");
      assertThat(exception(course, "liam")).isEqualTo(200);

      page.click("button[commandfor=d-exception]");
      page.fill("#ex-u", "lea");
      page.fill("#ex-r", REASON);
      page.click("#d-exception button[type=submit]");
      assertThat(page.locator("#exceptions tbody tr")).hasCount(2);
    }
  }

  @Test
  void aMistypedLearnerIsMendedWithoutScripts() {
    EnabledCourse course = EnabledCourse.made("TYPO102");
    try (Browsing browsing = new Browsing(RunningHost.origin())) {
      Page page =
          browsing.anonymous(
              new Browser.NewContextOptions()
                  .setJavaScriptEnabled(false)
                  .setViewportSize(390, 900));
      page.navigate("/login");
      page.fill("input[name=username]", "ines");
      page.fill("input[name=password]", "ines");
      page.click("main button[type=submit]");
      page.navigate(course.tab());
      page.click("button[commandfor=d-exception]");
      page.fill("#ex-u", "liamm");
      page.fill("#ex-r", REASON);
      page.click("#d-exception button[type=submit]");

      assertThat(page.locator("h1")).hasText("Add an exception");
      assertThat(page.locator("#ex-u-wrong")).containsText("There is no such user");
      assertThat(page.locator("#ex-u")).hasValue("liamm");
      assertThat(page.locator("#ex-r")).hasValue(REASON);
      Browsing.picture(page, "exception-mistyped-narrow");

      page.fill("#ex-u", "liam");
      page.click("main form button[type=submit]:has-text('Add')");
      assertThat(page.locator("#notice")).containsText("The exception is added");
      assertThat(exception(course, "liam")).isEqualTo(200);
    }
  }

  private static int exception(EnabledCourse course, String learner) {
    return RunningHost.get("ines", course.api() + "/exceptions/" + learner).statusCode();
  }

  @Test
  void nothingIsDoneToManyBeforeSomethingIsChosen() {
    EnabledCourse course = EnabledCourse.made("TYPO103").issued();
    try (Browsing browsing = new Browsing(RunningHost.origin())) {
      Page page = browsing.as("ines");
      page.navigate("/plugins/certificates/courses/" + course.key() + "/learners");
      assertThat(page.locator("#act")).hasValue("");
      page.check("input[name=learner][value=lea]");
      page.click("button[value=chosen]");
      assertThat(page.locator("#act:invalid")).hasCount(1);

      page.evaluate("document.getElementById('act').required = false");
      page.click("button[value=chosen]");
      assertThat(page.locator("[data-problem]"))
          .containsText("Choose what is to be done: Invalidate certificates, ");
      assertThat(course.status("lea")).isEqualTo("AVAILABLE");
    }
  }

  @Test
  void aRunIsAnnouncedAndToldInTheSameNumbers() {
    EnabledCourse course = EnabledCourse.made("TYPO104");
    String name = "Pip \uD803\uDD50\uD803\uDD51 Alder";
    String lines =
        """
        {"put":"/users/typo-pip","body":{"fullName":"%1$s","email":"typo-pip@example.org"}}
        {"put":"/courses/%2$s/enrolments/typo-pip","body":{"mode":"honor"}}
        {"put":"/courses/%2$s/progress/typo-pip","body":{"scores":{"Exam":0.9},"completion":1}}
        """
            .formatted(name, course.key());
    RunningHost.call(
        "admin",
        "POST",
        RunningHost.HOST + "/bulk",
        "application/x-ndjson",
        lines.getBytes(StandardCharsets.UTF_8));
    try (Browsing browsing = new Browsing(RunningHost.origin())) {
      Page page = browsing.as("ines");
      page.navigate(course.tab());
      page.click("button[commandfor=d-generate]");
      assertThat(page.locator("#d-generate .l-figure")).hasText("2");
      page.click("#d-generate button:has-text('Generate for 2 learners')");

      page.waitForSelector("#notice:has-text('The run has finished')");
      assertThat(page.locator("#notice")).containsText("1 issued · 1 failed · 0 skipped");
      assertThat(page.locator("main")).not().containsText("The run has started");
      assertThat(page.locator("#run")).containsText("2 of 2");
      Browsing.picture(page, "run-told");

      page.click("button[commandfor=d-generate]");
      assertThat(page.locator("#d-generate"))
          .containsText("1 certificate could not be printed before.");
    }
  }

  @Test
  void aLearnersPageTellsWhoTookTheCertificateBackAndWhoUndidIt() {
    EnabledCourse course = EnabledCourse.made("TYPO105").issued();
    String lea = course.api() + "/certificates/lea";
    RunningHost.call("ines", "POST", lea + "/revoke", "{\"reason\":\"The wrong Léa\"}");
    RunningHost.call("admin", "POST", lea + "/restore", "{\"reason\":\"The right one\"}");
    RunningHost.call("ines", "POST", lea + "/reissue", "{\"reason\":\"New name\"}");

    JsonNode history = RunningHost.json(RunningHost.get("ines", lea + "/why")).get("history");
    assertThat(history.findValuesAsText("code"))
        .containsExactlyInAnyOrder(
            "REISSUED", "SUPERSEDED", "ISSUED", "RESTORED", "REVOKED", "ISSUED");
    try (Browsing browsing = new Browsing(RunningHost.origin())) {
      Page page = browsing.as("ines");
      page.navigate("/plugins/certificates/courses/" + course.key() + "/learners/lea");
      assertThat(page.locator("[data-event=REVOKED]")).containsText("invalidated the certificate");
      assertThat(page.locator("[data-event=REVOKED]")).containsText("The wrong Léa");
      assertThat(page.locator("[data-event=RESTORED]")).containsText("valid again");
      assertThat(page.locator("[data-event=RESTORED]")).containsText("The right one");
      Browsing.picture(page, "learner-history");
    }
  }
}
