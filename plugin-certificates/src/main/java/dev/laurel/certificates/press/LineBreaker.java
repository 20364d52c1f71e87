package dev.laurel.certificates.press;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks text into lines where its language allows it, in the order it is read. */
final class LineBreaker {

  private static final double TOLERANCE = 0.01;

  /**
   * Lines of text. {@code torn} if a word had to be broken where no language would; an address of
   * the web may be broken anywhere, as it is never one word of a language.
   */
  record Broken(List<int[]> lines, boolean torn) {}

  private LineBreaker() {}

  /**
   * Breaks a passage.
   *
   * @param first how wide the first line may be
   * @param others how wide the lines after it may be
   */
  static Broken lines(Passage passage, double first, double others, String language) {
    double[] widths = passage.widths();
    String text = passage.text();
    if (text.isEmpty() || width(widths, 0, trimmed(text, 0, text.length())) <= first + TOLERANCE) {
      return new Broken(List.of(new int[] {0, text.length()}), false);
    }
    BreakIterator chances = BreakIterator.getLineInstance(Locale.forLanguageTag(language));
    chances.setText(text);
    List<int[]> lines = new ArrayList<>();
    boolean torn = false;
    int start = 0;
    while (start < text.length()) {
      double room = lines.isEmpty() ? first : others;
      int end = lastThatFits(text, widths, chances, start, room);
      if (end == start) {
        end = tear(text, widths, start, room);
        if (address(text, start)) {
          end = behindSlash(text, start, end);
        } else {
          torn = true;
        }
      }
      lines.add(new int[] {start, end});
      start = end;
    }
    return new Broken(lines, torn);
  }

  /** The end of a line without the blanks it ends with, which hang over its edge. */
  static int trimmed(String text, int start, int end) {
    int last = end;
    while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return last;
  }

  private static int lastThatFits(
      String text, double[] widths, BreakIterator chances, int start, double room) {
    int best = start;
    for (int end = chances.following(start); end != BreakIterator.DONE; end = chances.next()) {
      if (width(widths, start, trimmed(text, start, end)) > room + TOLERANCE) {
        break;
      }
      // Java would break behind the colon and the dots of an address.
      if (!within(text, end)) {
        best = end;
      }
    }
    return best;
  }

  private static int tear(String text, double[] widths, int start, double room) {
    int end = text.offsetByCodePoints(start, 1);
    while (end < text.length()) {
      int next = text.offsetByCodePoints(end, 1);
      if (widths[end] > 0 && width(widths, start, next) > room) {
        break;
      }
      end = next;
    }
    return end;
  }

  /** Whether this place is in an address; before its first letter is not. */
  private static boolean within(String text, int at) {
    return at < text.length() && address(text, at - 1) && address(text, at);
  }

  /**
   * Whether the letter at this place is one of an address: of those that addresses are written in
   * (RFC 3986 § 2), with the name of a scheme before. Chinese and the like stands right beside one
   * without a blank, and is none of it.
   */
  private static boolean address(String text, int at) {
    if (!inAddresses(text.charAt(at))) {
      return false;
    }
    int from = at;
    while (from > 0 && inAddresses(text.charAt(from - 1))) {
      from--;
    }
    int to = at;
    while (to < text.length() && inAddresses(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to).contains("://");
  }

  private static boolean inAddresses(char letter) {
    return letter > ' ' && letter < 0x7f;
  }

  /** Behind the last single slash of a line, or where the line ends when it has none. */
  private static int behindSlash(String text, int start, int end) {
    if (end == text.length()) {
      return end;
    }
    for (int i = end - 1; i > start; i--) {
      if (text.charAt(i) == '/' && text.charAt(i - 1) != '/' && text.charAt(i + 1) != '/') {
        return i + 1;
      }
    }
    return end;
  }

  private static double width(double[] widths, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += widths[i];
    }
    return sum;
  }
}
