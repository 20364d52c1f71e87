package dev.laurel.certificates.press;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text between two forced line breaks, shaped. Widths are in points at the styles' own sizes.
 *
 * @param widths of each character; a cluster's is with its first one
 * @param flaws of what is filled in; other characters that no font has are left out
 */
@SuppressWarnings("ArrayRecordComponent") // shared, never changed, never compared
record Passage(String text, List<Item> items, double[] widths, boolean rightToLeft, Flaws flaws) {

  /** Shapes text. */
  static Passage of(List<Piece> pieces, boolean rightToLeft, Fonts fonts) {
    return new Itemizer(pieces, rightToLeft, fonts).passage();
  }

  static Passage of(String text, List<Item> items, boolean rightToLeft, Flaws flaws) {
    double[] widths = new double[text.length()];
    for (Item item : items) {
      ShapedRun run = item.run();
      if (run == null) {
        continue;
      }
      for (int i = 0; i < run.letters().size(); i++) {
        double width = run.face().em(run.end(i) - run.places()[i]) * item.style().size();
        widths[item.start() + run.starts()[i]] += width + item.spacingAfter(i);
      }
    }
    return new Passage(text, List.copyOf(items), widths, rightToLeft, flaws);
  }

  boolean hasTabs() {
    return text.indexOf('\t') >= 0;
  }

  /** The items of a part of the text, cut ones shaped anew, in logical order. */
  List<Item> slice(int from, int to) {
    if (from == 0 && to == text.length()) {
      return items;
    }
    List<Item> slice = new ArrayList<>();
    for (Item item : items) {
      int start = Math.max(from, item.start());
      int end = Math.min(to, item.end());
      if (start >= end) {
        continue;
      }
      @Nullable ShapedRun run = item.run();
      if (run != null && (start > item.start() || end < item.end())) {
        run = Shaper.shape(run.face(), text.substring(start, end), run.rightToLeft());
      }
      slice.add(new Item(start, end, item.level(), item.style(), item.typeface(), run));
    }
    return slice;
  }
}
