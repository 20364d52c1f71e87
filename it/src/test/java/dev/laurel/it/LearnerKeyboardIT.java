package dev.laurel.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Learners get and share a certificate, and anybody verifies it, with the keyboard alone. */
class LearnerKeyboardIT {

  private static Browsing browsing;
  private static EnabledCourse course;

  @BeforeAll
  static void start() {
    browsing = new Browsing(RunningHost.origin());
    course = EnabledCourse.made("LEARN").issued();
  }

  @AfterAll
  static void stop() {
    browsing.close();
  }

  private static String id() {
    return RunningHost.json(RunningHost.get("ines", course.api() + "/certificates/lea"))
        .get("id")
        .asText();
  }

  @Test
  void askForACertificateAndDownloadItWithoutLoadingThePageByHand() {
    Keyboard ines = Keyboard.signedIn(browsing, "ines");
    ines.page().navigate(course.tab());
    ines.to(AriaRole.BUTTON, "Enable Learner-Generated Certificates").press("Enter");
    ines.to(AriaRole.BUTTON, "Ok").go();
    assertThat(ines.page().locator("#learner-generated .l-pill")).hasText("On");
    course.passes("liam");

    Keyboard liam = Keyboard.signedIn(browsing, "liam");
    Page page = liam.page();
    page.navigate(course.progress());
    liam.to(AriaRole.BUTTON, "Request Certificate").go();
    assertThat(page.locator("[data-fragment=certificates]"))
        .hasAttribute("data-message", "AVAILABLE");
    assertThat(page.locator("#laurel-certificate")).isFocused();
    assertThat(
            page.getByRole(AriaRole.STATUS)
                .filter(new Locator.FilterOptions().setHasText("Your certificate is available.")))
        .hasCount(1);
    liam.to(AriaRole.LINK, "Download Your Certificate");
    assertThat(liam.open()).isEqualTo("application/pdf");
  }

  @Test
  void shareACertificateAndTakeItBack() {
    String id = id();
    Keyboard lea = Keyboard.signedIn(browsing, "lea");
    Page page = lea.page();
    lea.to(AriaRole.LINK, "My certificates").go();
    Locator form = page.locator("form[action*='" + id + "/share/switch']");
    lea.to(form.locator("button[value=true]"), "public").go();
    assertThat(form.locator("button[value=true]")).hasAttribute("aria-pressed", "true");
    assertThat(form.locator("button[value=true]")).isFocused();
    lea.to(page.locator("a[href*='" + id + "/share']"), "Share").go();
    lea.to(AriaRole.RADIO, "Public").press("ArrowUp");
    lea.to(AriaRole.BUTTON, "Save").go();
    assertThat(page.locator("#notice")).containsText("only by those who have its address");
    assertThat(page.locator("#notice")).isFocused();
    page.context().grantPermissions(java.util.List.of("clipboard-read", "clipboard-write"));
    lea.to(AriaRole.BUTTON, "Copy").press("Enter");
    assertThat(page.getByRole(AriaRole.STATUS).getByText("The address is copied.")).isVisible();
    lea.isSomewhere();
  }

  @Test
  void verifyANumberAndAFile() {
    String id = id();
    byte[] pdf =
        Keyboard.signedIn(browsing, "lea")
            .page()
            .request()
            .get(RunningHost.API + "/certificates/" + id + ".pdf")
            .body();
    Keyboard anyone = Keyboard.anonymous(browsing);
    Page page = anyone.page();
    page.navigate("/plugins/certificates/verify");

    anyone.to(AriaRole.TEXTBOX, "Number or address").type("wh+t!").go();
    assertThat(page.locator("[role=alert]")).containsText("not the number of a certificate");
    assertThat(page.locator("#number")).isFocused();
    anyone.write(id).go();
    assertThat(page.locator("h1")).hasText("This certificate is valid");
    anyone
        .to(page.locator("[data-check-drop] input"), "the file")
        .choose("Enter", new FilePayload("mine.pdf", "application/pdf", pdf));
    assertThat(page.locator("[role=status] [data-verdict=genuine]")).containsText("mine.pdf");
    anyone.isSomewhere();
    anyone.to(page.locator("[data-signature] summary"), "the signature").press("Enter");
    assertThat(page.locator("[data-signature] dl")).isVisible();
  }
}
