package dev.laurel.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dev.laurel.test.PresentationBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A design goes from PowerPoint to issued certificates, and everybody on its way has a keyboard
 * only.
 */
class KeyboardIT {

  private static final String PPTX =
      "application/vnd.openxmlformats-officedocument.presentationml.presentation";
  private static final String TITLE = "By keys alone";

  private static Browsing browsing;

  @BeforeAll
  static void start() {
    browsing = new Browsing(RunningHost.origin());
  }

  @AfterAll
  static void stop() {
    browsing.close();
  }

  private static FilePayload design(String whom) {
    return new FilePayload(
        "keys.pptx",
        PPTX,
        PresentationBuilder.a4().text("Head", "Well done!").text("Whom", whom).build());
  }

  @Test
  void bringsADesignFromPowerPointToIssuedCertificates() {
    String key = WholeWayIT.course("KEYS", "instructor");
    Keyboard ines = Keyboard.signedIn(browsing, "ines");
    Page page = ines.page();
    page.navigate("/courses/" + key + "/instructor/certificates");
    upload(ines);
    sayWhatTheTextsPrint(ines);
    String design = page.url().replaceAll(".*/templates/([0-9a-f]{32}).*", "$1");
    ines.to(AriaRole.BUTTON, "Send for review").go();
    assertThat(page.locator("#next")).hasText("Waiting for the reviewers");
    assertThat(page.locator("#next")).isFocused();

    Keyboard paul = Keyboard.signedIn(browsing, "paul");
    pinAndAskForChanges(paul);
    page.navigate("/plugins/certificates/templates/" + design);
    String next = sendAnotherVersion(ines);
    approve(paul, next);
    approve(Keyboard.signedIn(browsing, "clara"), next);
    page.reload();
    ines.to(AriaRole.BUTTON, "Send as final version").go();
    assertThat(page.locator("h1 ~ .l-pill").first()).hasText("Final");
    paul.page().reload();
    paul.to(AriaRole.BUTTON, "Integrate").go();
    assertThat(paul.page().locator("h1 ~ .l-pill").first()).hasText("Integrated");

    page.navigate("/courses/" + key + "/instructor/certificates");
    enable(ines);
    startTheCourse(ines, key);
    page.navigate("/courses/" + key + "/instructor/certificates");
    generate(ines);
  }

  private static void upload(Keyboard ines) {
    Page page = ines.page();
    ines.to(AriaRole.LINK, "Upload design").go();
    ines.to(page.locator("input[type=file]"), "the file").choose("Enter", design("Ada Lovelace"));
    assertThat(page.locator("[data-file-name]")).hasText("keys.pptx");
    ines.to(AriaRole.TEXTBOX, "Title").type(TITLE);
    ines.to(AriaRole.BUTTON, "Upload and check").go();
    assertThat(page.locator("h1")).hasText(TITLE);
  }

  /** Click-to-map without clicking: the text's row shows where it is on the picture. */
  private static void sayWhatTheTextsPrint(Keyboard ines) {
    Page page = ines.page();
    Locator row = page.locator(".l-field:has(input[name=words][value='Ada Lovelace'])");
    ines.to(row.locator("select"), "what “Ada Lovelace” prints");
    assertThat(row).hasClass(java.util.regex.Pattern.compile(".*is-on.*"));
    assertThat(page.locator(".l-zone.is-on")).hasAttribute("title", "Ada Lovelace");
    ines.type("Learner");
    assertThat(row.locator("select")).hasValue("learner.name");
    ines.to(AriaRole.BUTTON, "Use these fields").go();
    assertThat(page.locator("[aria-labelledby=placeholders] dt")).containsText("learner.name");
    ines.isSomewhere();
  }

  private static void pinAndAskForChanges(Keyboard paul) {
    Page page = paul.page();
    paul.to(AriaRole.LINK, "Reviews").go();
    paul.to(AriaRole.LINK, TITLE).go();
    assertThat(page.locator("h1")).hasText(TITLE);
    paul.to(AriaRole.TEXTBOX, "Your comment").type("The name stands too high.");
    paul.to(page.locator("summary:has-text('Pin it to a place')"), "the pin").press("Enter");
    paul.to(AriaRole.SPINBUTTON, "From the left").type("30");
    paul.to(AriaRole.SPINBUTTON, "From the top").type("40");
    Locator pin = page.locator("[data-pin-for] > span.l-pin");
    double before = pin.boundingBox().y;
    paul.press("ArrowUp", "ArrowUp");
    assertThat(page.locator("#pin-y")).hasValue("42");
    assertThat(pin.boundingBox().y).isGreaterThan(before);
    paul.to(AriaRole.BUTTON, "Comment").go();
    assertThat(page.locator("#talk li")).containsText("The name stands too high.");
    assertThat(page.locator("#talk")).isFocused();
    paul.to(AriaRole.TEXTBOX, "Comment for the course team").type("Please see the pin.");
    paul.to(AriaRole.BUTTON, "Request changes").go();
    assertThat(page.locator("h1 ~ .l-pill").first()).hasText("Changes requested");
    paul.isSomewhere();
  }

  private static String sendAnotherVersion(Keyboard ines) {
    Page page = ines.page();
    ines.to(AriaRole.LINK, "Comment 1").press("Enter");
    ines.to(page.locator("#replace input[type=file]"), "the file")
        .choose("Space", design("${learner.name}"));
    ines.to(AriaRole.BUTTON, "Upload and check").go();
    assertThat(page.locator("h1 ~ .l-pill").first()).hasText("Draft");
    ines.to(AriaRole.BUTTON, "Send for review").go();
    assertThat(page.locator("#next")).hasText("Waiting for the reviewers");
    return page.url().replaceAll(".*/templates/([0-9a-f]{32}).*", "$1");
  }

  private static void approve(Keyboard reviewer, String design) {
    Page page = reviewer.page();
    page.navigate("/plugins/certificates/reviews/" + design);
    reviewer.to(AriaRole.TEXTBOX, "Comment for the course team").type("Looks right.");
    reviewer.to(AriaRole.BUTTON, "Approve").go("Space");
    assertThat(page.locator("[aria-labelledby=reviews]")).containsText("Looks right.");
    reviewer.isSomewhere();
  }

  private static void enable(Keyboard ines) {
    Page page = ines.page();
    ines.to(AriaRole.BUTTON, "Choose template").press("Enter");
    ines.to(page.locator("dialog[open] input[name=templateId]").first(), "the template");
    ines.press("Space");
    ines.to(page.locator("dialog[open] button[type=submit]"), "Choose").go();
    assertThat(page.locator("#notice")).containsText("The template is chosen.");
    assertThat(page.locator("#notice")).isFocused();
    ines.to(AriaRole.BUTTON, "Generate Example Certificates").press("Enter");
    if (page.locator("dialog[open] input[name=enableAnyway]").count() > 0) {
      ines.to(AriaRole.CHECKBOX, "I have read the warning").press("Space");
    }
    ines.to(page.locator("dialog[open] button[type=submit]"), "Enable").go();
    assertThat(page.locator("#notice")).containsText("certificates are enabled");
    assertThat(page.locator("#notice")).isFocused();
  }

  private static void startTheCourse(Keyboard ines, String key) {
    Page page = ines.page();
    page.navigate("/studio/" + key + "/settings/schedule");
    if (page.locator("button:has-text('Start the course now')").count() > 0) {
      ines.to(AriaRole.BUTTON, "Start the course now").go();
    }
    assertThat(page.locator(".l-panel-foot .l-pill")).hasText("Started");
  }

  private static void generate(Keyboard ines) {
    Page page = ines.page();
    ines.to(AriaRole.BUTTON, "Generate certificates").press("Enter");
    ines.to(page.locator("dialog[open] button[type=submit]"), "Generate").go();
    assertThat(page.locator("tr[data-learner=lea]")).containsText("Available");
    ines.isSomewhere();
  }
}
