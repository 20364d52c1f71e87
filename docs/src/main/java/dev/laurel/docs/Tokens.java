package dev.laurel.docs;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The colours, spaces and sizes of Laurel's pages, for pages that have no host. */
final class Tokens {

  private static final Pattern LIGHT =
      Pattern.compile("^\\.laurel, \\.host \\{(.*?)^}", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern DARK =
      Pattern.compile(
          "^\\[data-bs-theme=\"dark\"] \\.laurel,[^{]*\\{(.*?)^}",
          Pattern.DOTALL | Pattern.MULTILINE);

  private Tokens() {}

  /** The tokens of the stylesheet, light unless the reader's system is dark. */
  static String of(String stylesheet) {
    return ":root {%s}%n@media screen and (prefers-color-scheme: dark) { :root {%s} }%n"
        .formatted(part(LIGHT, stylesheet), part(DARK, stylesheet));
  }

  private static String part(Pattern pattern, String stylesheet) {
    Matcher found = pattern.matcher(stylesheet);
    if (!found.find()) {
      throw new IllegalStateException("laurel.css has no tokens where they were: " + pattern);
    }
    return found.group(1);
  }
}
