package dev.laurel.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dev.laurel.test.PresentationBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The whole way of a certificate by clicking: design, review, integrate, enable, issue, verify. */
class WholeWayIT {

  private static Browsing browsing;

  @BeforeAll
  static void start() {
    browsing = new Browsing(RunningHost.origin());
  }

  @AfterAll
  static void stop() {
    browsing.close();
  }

  static String course(String number, String pacing) {
    String key =
        java.net.URLEncoder.encode(
            "course-v1:Way+" + number + "+" + System.nanoTime(), StandardCharsets.UTF_8);
    String start = Instant.now().minus(10, ChronoUnit.DAYS).toString();
    ok(
        "PUT",
        RunningHost.HOST + "/courses/" + key,
        """
        {"title":"The whole way","org":"Way","pacing":"%s","start":"%s","staff":["ines"],
         "modes":[{"slug":"honor","name":"Honor","certificateEligible":true}]}
        """
            .formatted(pacing, start));
    ok(
        "PUT",
        RunningHost.HOST + "/courses/" + key + "/grading",
        """
        {"passMark":0.6,"badges":[{"name":"Exam","weight":1}],"completionRule":{"minimum":0.5}}
        """);
    for (String learner : new String[] {"lea", "liam"}) {
      ok(
          "PUT",
          RunningHost.HOST + "/courses/" + key + "/enrolments/" + learner,
          "{\"mode\":\"honor\"}");
    }
    ok(
        "PUT",
        RunningHost.HOST + "/courses/" + key + "/progress/lea",
        "{\"scores\":{\"Exam\":0.9},\"completion\":1}");
    return key;
  }

  private static void ok(String method, String path, String json) {
    assertThat(RunningHost.call("admin", method, path, json).statusCode()).isBetween(200, 299);
  }

  @Test
  void goesFromPowerPointToAVerifiedCertificateByClicking() {
    String key = course("CLICK", "instructor");
    Page ines = browsing.as("ines");
    ines.navigate("/courses/" + key + "/instructor/certificates");
    assertThat(ines.locator(".l-next h3")).hasText("Upload a certificate design");
    Browsing.picture(ines, "tab-empty");

    ines.click("text=Upload design >> nth=0");
    ines.setInputFiles(
        "input[type=file]",
        new FilePayload(
            "way.pptx",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            PresentationBuilder.a4()
                .text("Name", "${learner", ".name}")
                .text("Course", "${course.title}")
                .text("Day", "${certificate.date:d MMMM yyyy}")
                .build()));
    ines.fill("input[name=title]", "Way of clicks");
    Browsing.picture(ines, "upload");
    ines.click("button:has-text('Upload and check')");
    assertThat(ines.locator("h1")).hasText("Way of clicks");
    Browsing.picture(ines, "report");
    String template = ines.url().replaceAll(".*/", "");
    ines.click("button:has-text('Send for review')");
    assertThat(ines.locator("#next")).hasText("Waiting for the reviewers");

    for (String reviewer : new String[] {"paul", "clara"}) {
      Page page = browsing.as(reviewer);
      page.click("nav >> text=Reviews");
      Browsing.picture(page, "inbox-" + reviewer);
      page.click("a:has-text('Way of clicks') >> nth=0");
      page.fill("textarea[name=comment]", "Looks right.");
      Browsing.picture(page, "review-" + reviewer);
      page.click("button:has-text('Approve')");
      assertThat(page.locator("body")).containsText("Looks right.");
    }
    ines.navigate("/plugins/certificates/templates/" + template);
    ines.click("button:has-text('Send as final version')");
    Page paul = browsing.as("paul");
    paul.navigate("/plugins/certificates/reviews/" + template);
    paul.click("button:has-text('Integrate')");
    assertThat(paul.locator("h1 ~ .l-pill")).hasText("Integrated");

    ines.navigate("/studio/" + key + "/settings/schedule");
    assertThat(ines.locator("[data-blocker]")).hasCount(2);
    Browsing.picture(ines, "schedule-gate");

    ines.navigate("/courses/" + key + "/instructor/certificates");
    ines.click("button:has-text('Choose template') >> nth=0");
    ines.check("dialog[open] input[name=templateId]");
    ines.click("dialog[open] button[type=submit]");
    assertThat(ines.locator("#notice")).containsText("The template is chosen.");
    ines.click("#examples button:has-text('Generate Example Certificates')");
    Browsing.picture(ines, "enable-dialog");
    ines.click("dialog[open] button[type=submit]");
    assertThat(ines.locator("#notice")).containsText("certificates are enabled");
    ines.navigate("/studio/" + key + "/settings/schedule");
    ines.click("button:has-text('Start the course now'), .l-pill:has-text('Started')");

    ines.navigate("/courses/" + key + "/instructor/certificates");
    ines.click("#export button:has-text('Generate certificates')");
    Browsing.picture(ines, "generate-dialog");
    ines.click("dialog[open] button[type=submit]");
    RunningHost.await(
        "the run",
        () ->
            RunningHost.get("ines", RunningHost.API + "/courses/" + key + "/certificates/lea")
                    .statusCode()
                == 200);
    ines.navigate("/courses/" + key + "/instructor/certificates");
    assertThat(ines.locator("tr[data-learner=lea]")).containsText("Available");
    Browsing.picture(ines, "tab-issued");

    Page lea = browsing.as("lea");
    lea.navigate("/courses/" + key + "/progress");
    assertThat(lea.locator("[data-fragment=certificates]"))
        .hasAttribute("data-message", "AVAILABLE");
    assertThat(lea.locator("[data-fragment=certificates] h2"))
        .hasText("Your certificate is available.");
    Browsing.picture(lea, "progress-available");
    lea.click("text=Verification page");
    assertThat(lea.locator("h1")).hasText("This certificate is valid");
    Browsing.picture(lea, "verify");
    lea.navigate("/plugins/certificates/my");
    Browsing.picture(lea, "my-certificates");
  }

  @Test
  void letsALearnerWorkThroughACourseAndAskForTheCertificate() {
    String key = RunningHost.key("SAFE101");
    Page lea = browsing.as("lea");
    lea.navigate("/courses/" + key + "/");
    int[] right = {1, 1, 1, 2, 0, 1};
    for (int unit = 1; unit <= right.length; unit++) {
      lea.check("#unit-" + unit + " input[value='" + right[unit - 1] + "']");
      lea.click("#unit-" + unit + " button[type=submit]");
      assertThat(lea.locator("#unit-" + unit)).containsText("Right");
    }
    Browsing.picture(lea, "outline");
    lea.navigate("/courses/" + key + "/end");
    Browsing.picture(lea, "end");
    lea.click("button:has-text('Finish')");

    lea.waitForURL("**/progress");
    assertThat(lea.locator("[data-fragment=certificates]"))
        .hasAttribute("data-message", "AVAILABLE");
    lea.navigate("/dashboard");
    assertThat(lea.locator("[data-card-link=certificates]").first()).isVisible();
    Browsing.picture(lea, "dashboard");
  }

  @Test
  void looksRightOnAPhoneAndInTheOtherPages() {
    String key = RunningHost.key("NEGO300");
    Page lea = browsing.as("lea", 390);
    lea.navigate("/dashboard");
    Browsing.picture(lea, "phone-dashboard");
    lea.navigate("/courses/" + key + "/progress");
    Browsing.picture(lea, "phone-progress");
    Page ines = browsing.as("ines", 390);
    ines.navigate("/courses/" + key + "/instructor/certificates");
    Browsing.picture(ines, "phone-tab");
    Page wide = browsing.as("ines");
    wide.navigate("/courses/" + key + "/instructor/certificates");
    Browsing.picture(wide, "tab");
    wide.navigate("/courses/" + key + "/instructor/membership");
    Browsing.picture(wide, "membership");
    wide.navigate("/studio/" + key + "/settings/advanced");
    Browsing.picture(wide, "advanced");
    wide.navigate("/studio/" + key + "/settings/grading");
    Browsing.picture(wide, "grading");
    Page admin = browsing.as("admin");
    admin.navigate("/admin/plugins");
    assertThat(admin.locator("[data-plugin=certificates]")).containsText("Running");
    Browsing.picture(admin, "plugins");
    Page anyone = browsing.anonymous();
    anyone.navigate("/login");
    Browsing.picture(anyone, "login");
    Page liam = browsing.as("liam");
    liam.navigate("/courses/" + key + "/progress");
    assertThat(liam.locator("[data-fragment=certificates]"))
        .hasAttribute("data-message", "NOT_PASSED");
    Browsing.picture(liam, "progress-not-passed");
  }
}
