package dev.laurel.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Staff, authors and administrators do with the keyboard alone what they do with a pointer. */
class StaffKeyboardIT {

  private static Browsing browsing;

  @BeforeAll
  static void start() {
    browsing = new Browsing(RunningHost.origin());
  }

  @AfterAll
  static void stop() {
    browsing.close();
  }

  @Test
  void lookAfterTheCertificatesOfACourse() {
    EnabledCourse course = EnabledCourse.made("STAFF").issued();
    Keyboard ines = Keyboard.signedIn(browsing, "ines");
    ines.page().navigate(course.tab());

    addAnException(ines);
    invalidateInTheMenuAndUndo(ines, course);
    addExceptionsFromAFile(ines);
    regenerate(ines);
    actOnThoseChosenAndUndo(ines, course);
    takeAway(ines, course);
  }

  private static void addAnException(Keyboard ines) {
    Page page = ines.page();
    ines.to(AriaRole.BUTTON, "Add learner").press("Enter");
    Locator dialog = page.locator("#d-exception");
    assertThat(dialog).isVisible();
    ines.to(dialog.getByLabel("User name"), "the user name").type("liam");
    ines.to(dialog.getByLabel("Reason"), "the reason").type("Ill during the exam").go();
    assertThat(page.locator("#notice")).isFocused();
    assertThat(page.locator("#exceptions tbody")).containsText("Ill during the exam");
    ines.to(AriaRole.BUTTON, "Remove Liam").go();
    assertThat(page.locator("#exceptions tbody")).hasCount(0);
    assertThat(page.locator("#notice")).isFocused();
  }

  private static void invalidateInTheMenuAndUndo(Keyboard ines, EnabledCourse course) {
    Page page = ines.page();
    Locator menu = page.locator("tr[data-learner=lea] summary");
    ines.to(menu, "Léa's actions").press("Enter");
    ines.to(page.locator("#re-lea"), "the reason in the menu").press("Escape");
    assertThat(menu).isFocused();
    assertThat(page.locator("tr[data-learner=lea] .l-menu-body")).isHidden();
    ines.press("Space");
    ines.to(page.locator("#rv-lea"), "the reason").type("By mistake").press("Tab").go();
    assertThat(page.locator("#notice")).isFocused();
    assertThat(course.status("lea")).isEqualTo("REVOKED");
    ines.to(AriaRole.BUTTON, "Undo for Léa").go();
    assertThat(page.locator("#invalidations tbody")).hasCount(0);
    assertThat(page.locator("#notice")).isFocused();
    assertThat(course.status("lea")).isEqualTo("AVAILABLE");
  }

  private static void addExceptionsFromAFile(Keyboard ines) {
    Page page = ines.page();
    ines.to(AriaRole.LINK, "Upload CSV").go();
    byte[] lines = "liam,Ill\nnobody,x\n".getBytes(StandardCharsets.UTF_8);
    ines.to(page.locator("#file"), "the file")
        .choose("Enter", new FilePayload("list.csv", "text/csv", lines));
    ines.to(AriaRole.BUTTON, "Check and add").go();
    assertThat(page.locator("#notice")).isFocused();
    assertThat(page.locator("tr[data-line='2']")).containsText("nobody");
    ines.to(AriaRole.BUTTON, "Add the 1 good line anyway").go();
    page.waitForURL("**/instructor/certificates**");
    assertThat(page.locator("#exceptions tbody")).containsText("Liam");
    assertThat(page.locator("#notice")).isFocused();
  }

  private static void regenerate(Keyboard ines) {
    Page page = ines.page();
    Locator dialog = page.locator("#d-regenerate");
    ines.to(AriaRole.BUTTON, "Regenerate").press("Enter");
    ines.to(dialog.getByLabel("Available, 1"), "those available").press("Space");
    ines.to(dialog.getByLabel("Reason"), "the reason").type("Another director").go();
    assertThat(page.locator("#export li").first()).containsText("Issued anew");
    ines.isSomewhere();
  }

  private static void actOnThoseChosenAndUndo(Keyboard ines, EnabledCourse course) {
    Page page = ines.page();
    ines.to(AriaRole.SEARCHBOX, "Search a learner").type("lea").go();
    assertThat(page.locator("h1")).hasText("Learners and certificates");
    ines.to(page.locator("#status"), "the status").type("Available");
    ines.to(AriaRole.BUTTON, "Search").go();
    assertThat(page.locator("#found-h")).hasText("1 found");
    assertThat(page.getByRole(AriaRole.STATUS).filter(said("1 found"))).hasCount(1);
    ines.isSomewhere();
    ines.to(AriaRole.CHECKBOX, "Choose Léa").press("Space");
    ines.to(AriaRole.COMBOBOX, "With the learners").type("Invalidate");
    ines.to(AriaRole.BUTTON, "Go on with those chosen").go();
    ines.to(AriaRole.TEXTBOX, "Reason").type("A walk along the keys");
    ines.to(AriaRole.BUTTON, "Invalidate 1").go();
    assertThat(page.locator("button:has-text('Undo for 1 learner')")).isVisible();
    assertThat(course.status("lea")).isEqualTo("REVOKED");
    ines.to(AriaRole.BUTTON, "Undo for 1 learner").go();
    assertThat(page.locator("tr[data-learner=lea]")).containsText("Undone.");
    assertThat(page.getByRole(AriaRole.STATUS).filter(said("Undone"))).hasCount(1);
    ines.isSomewhere();
    assertThat(course.status("lea")).isEqualTo("AVAILABLE");
  }

  private static void takeAway(Keyboard ines, EnabledCourse course) {
    Page page = ines.page();
    page.navigate(course.tab());
    ines.to(AriaRole.LINK, "List as CSV");
    assertThat(ines.download()).endsWith(".csv");
    ines.to(AriaRole.LINK, "Selection, parts, print").go();
    assertThat(page.locator("h1")).hasText("Take certificates away");
    ines.to(AriaRole.COMBOBOX, "Status").type("Invalidated");
    ines.to(AriaRole.BUTTON, "Show these").go();
    assertThat(page.locator("[data-count]")).containsText("No certificates");
    ines.isSomewhere();
    ines.to(AriaRole.COMBOBOX, "Status").type("Valid");
    ines.to(AriaRole.BUTTON, "Show these").go();
    ines.to(AriaRole.LINK, "PDFs in a ZIP");
    assertThat(ines.download()).endsWith(".zip");
  }

  @Test
  void setAFieldOfAdvancedSettings() {
    String key = WholeWayIT.course("AUTHOR", "instructor");
    Keyboard ines = Keyboard.signedIn(browsing, "ines");
    Page page = ines.page();
    page.navigate("/studio/" + key + "/settings/schedule");

    ines.to(AriaRole.LINK, "Advanced Settings").go();
    Locator chosen =
        page.locator("[data-setting=certificates_display_behavior] input[type=radio]:checked");
    String before = chosen.getAttribute("value");
    ines.to(chosen, "the display behavior").press("ArrowDown");
    assertThat(chosen).not().hasAttribute("value", before);
    String after = chosen.getAttribute("value");
    ines.to(AriaRole.BUTTON, "Save").go();

    assertThat(page.getByText("Saved.")).isVisible();
    assertThat(chosen).hasAttribute("value", after);
    ines.isSomewhere();
  }

  @Test
  void seeHowPluginsAreAndChooseALanguage() {
    Keyboard admin = Keyboard.signedIn(browsing, "admin");
    Page page = admin.page();
    admin.to(AriaRole.LINK, "Skip to content").press("Enter");
    assertThat(page.locator("#main")).isFocused();
    admin.to(AriaRole.LINK, "Plugins").go();
    assertThat(page.locator("[data-plugin=certificates]")).containsText("Running");
    admin.to(AriaRole.LINK, "All of it, checked now").go();
    assertThat(page.locator("h1")).hasText("Doctor");
    admin.to(AriaRole.LINK, "Check again").go();
    assertThat(page.locator("[data-finding=SCHEMA_FINE]")).containsText("Up to date");

    Locator menu = page.locator("summary.host-me");
    admin.to(menu, "the menu").press("Enter");
    Locator language = page.locator("#reader-language");
    admin.to(language, "the language").press("Escape");
    assertThat(menu).isFocused();
    assertThat(language).isHidden();
    admin.press("Enter");
    admin.to(language, "the language").type("Deutsch");
    admin.to(AriaRole.BUTTON, "Change language").go();
    assertThat(page.locator("html")).hasAttribute("lang", "de");
    admin.to(menu, "the menu").press("Enter");
    admin.to(language, "the language").type("English").press("Tab").go();
    assertThat(page.locator("html")).hasAttribute("lang", "en");
  }

  private static Locator.FilterOptions said(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }
}
