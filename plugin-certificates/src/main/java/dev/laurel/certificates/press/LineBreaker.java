package dev.laurel.certificates.press;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks text into lines where its language allows it, in the order it is read. */
final class LineBreaker {

  private static final double TOLERANCE = 0.01;

  /** Lines of text. {@code torn} if a word had to be broken where no language would. */
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
        torn = true;
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
      best = end;
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

  private static double width(double[] widths, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += widths[i];
    }
    return sum;
  }
}
