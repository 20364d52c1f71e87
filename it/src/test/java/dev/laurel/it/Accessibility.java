package dev.laurel.it;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;

/**
 * What axe-core finds wrong with a page by WCAG 2.2 AA and by what has proved good, in light and in
 * dark.
 */
public final class Accessibility {

  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

  private Accessibility() {}

  /** What is wrong with the page that is shown, in words; the page is light afterwards. */
  public static List<String> faults(Page page) {
    return faults(page, TAGS);
  }

  /** The same of a text that is no page with parts, such as a mail. */
  public static List<String> faultsOfText(Page page) {
    return faults(page, TAGS.subList(0, TAGS.size() - 1));
  }

  private static List<String> faults(Page page, List<String> tags) {
    List<String> faults = new ArrayList<>();
    // Colours that are on their way from one to another would be looked at half way.
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setReducedMotion(ReducedMotion.REDUCE)
            .setColorScheme(ColorScheme.LIGHT));
    add(faults, "", builder(page).withTags(tags));
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    add(faults, "in dark ", builder(page).withRules(List.of("color-contrast")));
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    return faults;
  }

  @SuppressWarnings("deprecation") // Else it opens another page for each that has no frames.
  private static AxeBuilder builder(Page page) {
    return new AxeBuilder(page).setLegacyMode(true);
  }

  private static void add(List<String> faults, String when, AxeBuilder axe) {
    for (Rule rule : axe.analyze().getViolations()) {
      for (CheckedNode node : rule.getNodes()) {
        faults.add(
            when
                + rule.getId()
                + ": "
                + rule.getHelp()
                + " – "
                + node.getTarget()
                + " "
                + node.getHtml());
      }
    }
  }
}
