package dev.laurel.host.plugin;

import dev.laurel.plugin.Fragment;
import dev.laurel.plugin.Link;
import dev.laurel.plugin.host.CourseKey;
import java.util.List;
import java.util.Map;

/**
 * How much a plugin may add to a page. What is more than that is a fault of the plugin, and not
 * shown: the host would hold it in memory for each who looks at the page.
 */
final class Bounds {

  private static final int MOST_LETTERS = 2_000_000;
  private static final int MOST_LINKS = 100;
  private static final int MOST_LETTERS_OF_LINK = 4_000;

  private Bounds() {}

  static Fragment checked(Fragment fragment) {
    within("A part of a page", fragment.html().length(), MOST_LETTERS, "letters");
    return fragment;
  }

  static List<Link> checked(List<Link> links) {
    within("A list of links", links.size(), MOST_LINKS, "links");
    links.forEach(
        link ->
            within(
                "A link",
                link.text().length() + link.href().length(),
                MOST_LETTERS_OF_LINK,
                "letters"));
    return links;
  }

  static Map<CourseKey, List<Link>> checked(Map<CourseKey, List<Link>> links) {
    links.values().forEach(Bounds::checked);
    return links;
  }

  private static void within(String what, int found, int most, String of) {
    if (found > most) {
      throw new IllegalArgumentException(
          "%s has %,d %s; it may have %,d.".formatted(what, found, of, most));
    }
  }
}
