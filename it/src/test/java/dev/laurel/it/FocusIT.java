package dev.laurel.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import dev.laurel.test.PresentationBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dialogs, names, sizes, zoom and motion: what people need who use a page in another way. */
class FocusIT {

  /** What does not fit into a narrow window, in words; asked in the browser. */
  private static final String CUT_OFF =
      """
      () => {
        const faults = [];
        const wide = document.scrollingElement.scrollWidth - innerWidth;
        if (wide > 0) faults.push(`scrolls sideways by ${wide} pixels`);
        const scrolls = (e) => e && (['auto', 'scroll'].includes(getComputedStyle(e).overflowX) || scrolls(e.parentElement));
        const isClipped = (e) => e && (getComputedStyle(e).clipPath !== 'none' || isClipped(e.parentElement));
        const isHidden = (e) => !e.checkVisibility() || e.matches('.host-skip') || isClipped(e);
        for (const e of document.querySelectorAll('body *:not(option, svg *)')) {
          if (isHidden(e)) continue;
          const box = e.getBoundingClientRect();
          if (!box.width || scrolls(e)) continue;
          if (box.right > innerWidth + 1 || box.left < -1) faults.push('is cut off: ' + e.outerHTML.slice(0, 90));
          const style = getComputedStyle(e);
          if (style.overflowX !== 'visible' && !e.matches('input, textarea, select, img, svg') &&
              e.innerText?.trim() && e.scrollWidth > e.clientWidth + 1)
            faults.push('hides a part of its words: ' + e.outerHTML.slice(0, 90));
        }
        return faults.slice(0, 8);
      }
      """;

  /** What still moves, in words; asked in the browser. */
  private static final String MOVING =
      """
      () => {
        const seconds = (all) => Math.max(...all.split(',').map(parseFloat));
        const moving = [];
        for (const e of document.querySelectorAll('*')) for (const part of [null, '::before', '::after']) {
          const style = getComputedStyle(e, part);
          if (style.animationName !== 'none' && seconds(style.animationDuration) > 0.01) moving.push('animates ' + e.outerHTML.slice(0, 80));
          if (seconds(style.transitionDuration) > 0.01) moving.push('glides ' + e.outerHTML.slice(0, 80));
          if (style.scrollBehavior === 'smooth') moving.push('scrolls smoothly ' + e.localName);
        }
        return moving;
      }
      """;

  private static final List<String> DIALOGS =
      List.of("d-enable", "d-disable", "d-exception", "d-regenerate", "d-invalidate");

  private static final Map<String, Page> NARROW = new HashMap<>();

  private static Browsing browsing;

  @BeforeAll
  static void start() {
    browsing = new Browsing(RunningHost.origin());
    RunningHost.await(
        "the demo's run",
        () -> RunningHost.get("ines", course() + "/certificates/lea").statusCode() == 200);
  }

  @AfterAll
  static void stop() {
    NARROW.clear();
    browsing.close();
  }

  private static String course() {
    return RunningHost.API + "/courses/" + RunningHost.key("TEAM260");
  }

  private static String tab() {
    return "/courses/" + RunningHost.key("TEAM260") + "/instructor/certificates";
  }

  @Test
  void isKeptInADialogAndComesBackToWhatOpenedIt() {
    Keyboard ines = Keyboard.signedIn(browsing, "ines");
    Page page = ines.page();
    page.navigate(tab());

    for (String id : DIALOGS) {
      Locator opener = page.locator("button[commandfor=" + id + "]").first();
      Locator dialog = page.locator("#" + id);
      ines.to(opener, "what opens " + id).press("Enter");
      assertThat(dialog).isVisible();
      assertThat(page.getByRole(AriaRole.DIALOG))
          .hasAccessibleName(dialog.locator("h2").innerText());
      staysIn(dialog, ines);
      ines.press("Escape");
      assertThat(dialog).isHidden();
      assertThat(opener).isFocused();
      ines.press("Enter").to(dialog.locator("button[command=close]"), "Cancel").press("Enter");
      assertThat(dialog).isHidden();
      assertThat(opener).isFocused();
    }
  }

  /** There and back, and once around each time. */
  private static void staysIn(Locator dialog, Keyboard keys) {
    assertThat(dialog.locator(":focus")).hasCount(1);
    int controls = dialog.locator("button, input:not([type=hidden]), a[href]").count();
    for (int i = 0; i < 2 * controls + 2; i++) {
      keys.press(i <= controls ? "Tab" : "Shift+Tab");
      String focused = keys.inSight();
      assertThat(focused.isEmpty() || dialog.locator(":focus").count() == 1).as(focused).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ines,  /courses/COURSE/instructor/certificates",
    "ines,  /plugins/certificates/courses/COURSE/learners",
    "ines,  /plugins/certificates/courses/COURSE/learners/lea",
    "ines,  /plugins/certificates/courses/COURSE/exceptions.csv",
    "ines,  /plugins/certificates/courses/COURSE/exports",
    "ines,  /plugins/certificates/templates/new?course=COURSE",
    "ines,  /plugins/certificates/templates/TEMPLATE",
    "ines,  /plugins/certificates/fields?course=COURSE",
    "ines,  /studio/COURSE/settings/advanced",
    "paul,  /plugins/certificates/reviews",
    "lea,   /dashboard",
    "lea,   /courses/COURSE/progress",
    "lea,   /plugins/certificates/my",
    "lea,   /plugins/certificates/my/certificates/CERTIFICATE/share",
    "lea,   /plugins/certificates/verify/CERTIFICATE",
    "admin, /plugins/certificates/doctor",
    "admin, /admin/plugins",
  })
  void pagesFitAtFourHundredPercentAreEasyToHitAndStandStill(String user, String path) {
    Page page = NARROW.computeIfAbsent(user, name -> browsing.as(name, 320));
    page.setViewportSize(320, 900);
    page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    page.navigate(filled(path));

    assertThat((List<?>) page.evaluate(CUT_OFF)).isEmpty();
    assertThat(tooSmall(page)).as("320 pixels wide").isEmpty();
    assertThat((List<?>) page.evaluate(MOVING)).isEmpty();
    page.setViewportSize(1280, 900);
    assertThat(tooSmall(page)).as("1280 pixels wide").isEmpty();
  }

  @Test
  void aRunIsToldWhileItGoesOnAndTakesFocusFromNobody() {
    EnabledCourse course = EnabledCourse.made("MANY").with(2_000);
    Keyboard ines = Keyboard.signedIn(browsing, "ines");
    Page page = ines.page();
    page.navigate(course.tab());
    Locator voice = page.locator("[role=status].l-hidden");
    assertThat(voice).isEmpty();

    ines.to(AriaRole.BUTTON, "Generate certificates").press("Enter");
    ines.to(page.locator("dialog[open] button[type=submit]"), "Generate").go();
    Locator cancel = page.locator("#run form[action$=cancel] button");
    cancel.focus();

    assertThat(voice).containsText(" of 2,001");
    assertThat(cancel).isFocused();
    // Runs stand aside for other work, of which a busy machine has a lot.
    assertThat(voice)
        .hasText(
            "Finished: 2,001 of 2,001", new LocatorAssertions.HasTextOptions().setTimeout(60_000));
    assertThat(page.locator("#export")).containsText("2,001 issued");
    ines.isSomewhere();
  }

  @Test
  void whatMovesStandsStillWhereReadersWantItSo() {
    Page page = browsing.as("lea");
    page.evaluate(
        "document.querySelector('main').insertAdjacentHTML('beforeend',"
            + " '<div class=laurel><div class=\"l-progress is-open\"><i></i></div></div>')");
    assertThat((List<?>) page.evaluate(MOVING)).isNotEmpty();

    page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));

    assertThat((List<?>) page.evaluate(MOVING)).isEmpty();
  }

  @Test
  void aDesignFitsAPhoneWhoeverLooksAfterIt() {
    RunningHost.call(
        "admin",
        "PUT",
        RunningHost.HOST + "/users/long-name",
        "{\"fullName\":\"Maria-Magdalena Wolfeschlegelsteinhausenbergerdorff von Hohenzollern\","
            + "\"password\":\"long-name\",\"roles\":[\"project_manager\"]}");
    String design =
        RunningHost.API
            + "/templates/"
            + Uploads.design(
                "NEGO300",
                "Long.pptx",
                PresentationBuilder.a4().text("N", "${learner.name}").build());
    RunningHost.call("ines", "POST", design + "/submit", null);
    assertThat(
            RunningHost.call(
                    "long-name",
                    "POST",
                    design + "/take",
                    "{\"part\":\"project_manager\",\"from\":\"\"}")
                .statusCode())
        .isEqualTo(200);
    Page page = browsing.as("clara", 390);
    page.navigate("/plugins/certificates/reviews");

    assertThat(page.locator(".l-pill:has-text('Wolfeschlegel')").first()).isVisible();
    assertThat((List<?>) page.evaluate(CUT_OFF)).isEmpty();
  }

  /** Targets below 24 by 24 pixels that stand close to others (WCAG 2.2, 2.5.8). */
  @SuppressWarnings("deprecation") // Else it opens another page for each that has no frames.
  private static List<String> tooSmall(Page page) {
    List<String> small = new ArrayList<>();
    for (Rule rule :
        new AxeBuilder(page)
            .setLegacyMode(true)
            .withRules(List.of("target-size"))
            .analyze()
            .getViolations()) {
      for (CheckedNode node : rule.getNodes()) {
        small.add(node.getHtml());
      }
    }
    return small;
  }

  private static String filled(String path) {
    var certificate = RunningHost.json(RunningHost.get("ines", course() + "/certificates/lea"));
    return path.replace("COURSE", RunningHost.key("TEAM260"))
        .replace("TEMPLATE", certificate.get("template").asText())
        .replace("CERTIFICATE", certificate.get("id").asText());
  }
}
