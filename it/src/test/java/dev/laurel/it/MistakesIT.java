package dev.laurel.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
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
}
