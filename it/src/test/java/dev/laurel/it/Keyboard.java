package dev.laurel.it;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Somebody who has a keyboard and no pointer. Wherever Tab leads, what has focus must be in sight,
 * must show that it has it, and must have a name.
 */
final class Keyboard {

  /** More presses than any page has controls. */
  private static final int PATIENCE = 250;

  /** What has focus, in words, and what is wrong with it; asked in the browser. */
  private static final String FOCUS =
      """
      () => {
        const e = document.activeElement;
        if (!e || e === document.body || e === document.documentElement) return [''];
        const words = e.localName + ' “' + (e.getAttribute('aria-label') || e.innerText || e.title ||
          [...(e.labels || [])].map((l) => l.innerText).join(' ') || e.name || '')
          .trim().replace(/\\s+/g, ' ').slice(0, 40) + '”';
        const faults = [];
        const rings = [e, ...(e.labels || []), e.closest('.l-option, .l-drop')].filter(Boolean);
        const isRinged = (one) => {
          const style = getComputedStyle(one);
          return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
        };
        if (!rings.some(isRinged)) faults.push('shows no ring');
        const seen = rings.find((one) => {
          const box = one.getClientRects()[0];
          return box && box.width > 2 && box.height > 2;
        });
        const box = seen?.getClientRects()[0];
        const left = box && Math.max(0, box.left), right = box && Math.min(innerWidth, box.right);
        const top = box && Math.max(0, box.top), bottom = box && Math.min(innerHeight, box.bottom);
        if (!seen || left >= right || top >= bottom) faults.push('is out of sight');
        else {
          const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
          if (!over || !(seen.contains(over) || over.contains(seen)))
            faults.push('is covered by ' + over?.outerHTML.slice(0, 80));
        }
        return [words, ...faults];
      }
      """;

  private final Page page;
  private int pages;

  private Keyboard(Page page) {
    this.page = page;
    page.onDOMContentLoaded(any -> pages++);
  }

  Page page() {
    return page;
  }

  /** Somebody who is not signed in, and for whom nothing moves: what has focus is there at once. */
  static Keyboard anonymous(Browsing browsing) {
    Page page =
        browsing.anonymous(
            new Browser.NewContextOptions()
                .setViewportSize(1280, 900)
                .setReducedMotion(ReducedMotion.REDUCE));
    page.setDefaultTimeout(20_000);
    return new Keyboard(page);
  }

  /** Signs in, and is on the dashboard then. */
  static Keyboard signedIn(Browsing browsing, String user) {
    Keyboard keys = anonymous(browsing);
    Page page = keys.page();
    page.navigate("/login");
    PlaywrightAssertions.assertThat(page.getByLabel("User name")).isFocused();
    page.keyboard().type(user);
    keys.to(page.getByLabel("Password"), "the password").type(user).go();
    page.waitForURL("**/dashboard");
    return keys;
  }

  /** Presses Tab until the control of that role whose name begins so has focus. */
  Keyboard to(AriaRole role, String name) {
    Locator wanted =
        page.getByRole(
            role,
            new Page.GetByRoleOptions()
                .setName(Pattern.compile("^\\s*" + name.replaceAll("[^\\p{L}\\d ’]", "."))));
    return to(wanted, role + " “" + name + "”");
  }

  /** Presses Tab until this has focus. */
  Keyboard to(Locator wanted, String words) {
    List<String> reached = new ArrayList<>();
    for (int i = 0; i < PATIENCE; i++) {
      page.keyboard().press("Tab");
      String focused = inSight();
      if (!focused.isEmpty() && wanted.and(page.locator(":focus")).count() == 1) {
        return this;
      }
      reached.add(focused.isEmpty() ? "(the browser)" : focused);
      if (i > 5 && focused.isEmpty() && reached.indexOf("(the browser)") < i) {
        break; // Once around.
      }
    }
    throw new AssertionError(
        "Tab does not lead to " + words + " on " + page.url() + ", but to " + reached);
  }

  Keyboard press(String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
    return this;
  }

  /** Presses a key that leads to a page, and goes on once that is there. */
  Keyboard go(String key) {
    int before = pages;
    page.keyboard().press(key);
    page.waitForCondition(() -> pages > before);
    return this;
  }

  /** The same with Enter. */
  Keyboard go() {
    return go("Enter");
  }

  Keyboard type(String words) {
    page.keyboard().type(words);
    return this;
  }

  /** Writes in the place of what stands in the field that has focus. */
  Keyboard write(String words) {
    return press("Control+a").type(words);
  }

  /** Opens the dialog of choosing a file that has focus, and chooses one. */
  Keyboard choose(String key, FilePayload file) {
    // Without a listener and a round trip before it, the first dialog is missed.
    page.onFileChooser(any -> {});
    page.title();
    FileChooser chooser = page.waitForFileChooser(() -> page.keyboard().press(key));
    chooser.setFiles(file);
    return this;
  }

  /** Presses Enter, and gives the type of the file that is shown thereupon. */
  String open() {
    return page.waitForResponse(
            answer -> answer.url().endsWith(".pdf"), () -> page.keyboard().press("Enter"))
        .headerValue("content-type");
  }

  /** Presses Enter, and gives the name of the file that is downloaded thereupon. */
  String download() {
    return page.waitForDownload(() -> page.keyboard().press("Enter")).suggestedFilename();
  }

  /** What has focus, in words; empty where nothing of the page has. It must be in sight. */
  String inSight() {
    List<?> focus = (List<?>) page.evaluate(FOCUS);
    String words = String.valueOf(focus.get(0));
    List<?> faults = focus.subList(1, focus.size());
    if (!faults.isEmpty()) {
      throw new AssertionError(words + " on " + page.url() + " " + faults);
    }
    return words;
  }

  /** Nothing has lost its focus to the page as a whole. */
  Keyboard isSomewhere() {
    if (inSight().isEmpty()) {
      throw new AssertionError("Nothing has focus on " + page.url());
    }
    return this;
  }
}
