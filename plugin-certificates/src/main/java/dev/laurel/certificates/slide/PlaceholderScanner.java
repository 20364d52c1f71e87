package dev.laurel.certificates.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds placeholders in a paragraph and makes each a run of its own, in the style of the run it
 * begins in, however many runs PowerPoint had split it over.
 */
final class PlaceholderScanner {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^{}\\n]{1,200})\\}");
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\s\\p{Cf}\\u00a0\\u2000-\\u200a\\u202f]+");

  private PlaceholderScanner() {}

  static List<Run> separate(List<Run> runs) {
    return separate(runs, PLACEHOLDER, found -> token(found.group(1)));
  }

  /** Makes words that stand for placeholders runs of their own; the longest words first. */
  static List<Run> mapped(List<Run> runs, List<Mapping> mappings) {
    List<Run> separated = runs;
    for (Mapping mapping : mappings) {
      Pattern words = words(mapping.words());
      Token token = token(mapping.field());
      separated = separate(separated, words, found -> token);
    }
    return separated;
  }

  /** The words, but not where they are part of a longer word of a script that has cases. */
  private static Pattern words(String words) {
    String cased = "[\\p{Lu}\\p{Ll}]";
    return Pattern.compile(
        (words.matches("(?s)" + cased + ".*") ? "(?<!" + cased + ")" : "")
            + Pattern.quote(words)
            + (words.matches("(?s).*" + cased) ? "(?!" + cased + ")" : ""));
  }

  private static List<Run> separate(
      List<Run> runs, Pattern pattern, Function<MatchResult, Token> tokens) {
    StringBuilder text = new StringBuilder();
    runs.forEach(run -> text.append(run.text()));
    Matcher matcher = pattern.matcher(text);
    List<Run> separated = new ArrayList<>();
    int done = 0;
    while (matcher.find()) {
      if (known(runs, matcher.start(), matcher.end())) {
        continue;
      }
      copy(runs, done, matcher.start(), separated);
      Run begins = at(runs, matcher.start());
      separated.add(new Run(matcher.group(), begins.style(), tokens.apply(matcher), begins.link()));
      done = matcher.end();
    }
    copy(runs, done, text.length(), separated);
    return separated;
  }

  /** Whether there is a placeholder already that a certificate can fill. */
  private static boolean known(List<Run> runs, int from, int to) {
    int start = 0;
    for (Run run : runs) {
      int end = start + run.text().length();
      Token token = run.placeholder();
      if (token != null && Placeholder.known(token.name()) && start < to && from < end) {
        return true;
      }
      start = end;
    }
    return false;
  }

  /** What stands between the braces. */
  static Token token(String inside) {
    int colon = inside.indexOf(':');
    String name = INVISIBLE.matcher(colon < 0 ? inside : inside.substring(0, colon)).replaceAll("");
    String format = colon < 0 ? "" : inside.substring(colon + 1).strip();
    return new Token(
        Placeholder.find(name)
            .map(Placeholder::canonical)
            .orElse(Placeholder.known(name) ? name.toLowerCase(Locale.ROOT) : name),
        format.isEmpty() ? null : format);
  }

  private static void copy(List<Run> runs, int from, int to, List<Run> target) {
    int start = 0;
    for (Run run : runs) {
      int end = start + run.text().length();
      int first = Math.max(from, start);
      int last = Math.min(to, end);
      if (first < last) {
        boolean whole = first == start && last == end;
        target.add(
            new Run(
                run.text().substring(first - start, last - start),
                run.style(),
                whole ? run.placeholder() : null,
                run.link()));
      }
      start = end;
    }
  }

  private static Run at(List<Run> runs, int position) {
    int end = 0;
    for (Run run : runs) {
      end += run.text().length();
      if (position < end) {
        return run;
      }
    }
    return runs.get(runs.size() - 1);
  }
}
