package dev.laurel.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dev.laurel.test.PresentationBuilder;
import org.junit.jupiter.api.Test;

/** A design's versions are compared, and it is seen where they are used. */
class VersionsIT {

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

  private static byte[] design(String title) {
    return PresentationBuilder.a4().text("Title", title).text("Name", "${learner.name}").build();
  }
}
