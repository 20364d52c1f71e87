package dev.laurel.certificates.press;

import dev.laurel.certificates.slide.Paragraph.TabStop;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Puts the items of a line side by side as they are seen. */
final class LineFiller {

  private final List<Item> items;
  private final Para para;
  private final double scale;
  private final double perBlank;
  private final double perLetter;

  LineFiller(List<Item> logical, boolean rightToLeft, Para para, double scale) {
    this(visual(logical, rightToLeft), para, scale, 0, 0);
  }

  private LineFiller(List<Item> items, Para para, double scale, double perBlank, double perLetter) {
    this.items = items;
    this.para = para;
    this.scale = scale;
    this.perBlank = perBlank;
    this.perLetter = perLetter;
  }

  /** At the styles' own sizes, without tabs. */
  static double width(List<Item> items) {
    return items.stream().mapToDouble(Item::width).sum();
  }

  /** How wide the line is if it begins at this place, where tabs count from. */
  double naturalWidth(double start) {
    double x = start;
    for (int i = 0; i < items.size(); i++) {
      x = items.get(i).tab() ? behindTab(x, i) : x + items.get(i).width() * scale;
    }
    return x - start;
  }

  /** The same with free space filled up between words, or between all letters. */
  LineFiller stretched(double free, boolean betweenLetters) {
    int blanks = 0;
    int letters = 0;
    for (Item item : items) {
      ShapedRun run = item.run();
      if (run != null) {
        letters += run.letters().size();
        blanks += (int) run.letters().stream().filter(LineFiller::blank).count();
      }
    }
    boolean spread = blanks == 0 && betweenLetters && letters > 1;
    return new LineFiller(
        items, para, scale, blanks > 0 ? free / blanks : 0, spread ? free / (letters - 1) : 0);
  }

  /** The runs, from x on. */
  List<PlacedRun> place(double from, double start) {
    List<PlacedRun> placed = new ArrayList<>();
    double x = from;
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      ShapedRun run = item.run();
      if (run == null) {
        x = from + behindTab(start + x - from, i) - start;
        continue;
      }
      double width = item.width() * scale + added(run);
      double size = item.style().size() * scale;
      placed.add(
          new PlacedRun(
              item, run, x, -item.style().rise() * scale, width, size, scale, perBlank, perLetter));
      x += width;
    }
    return placed;
  }

  /** The greatest value of the styles in the line. */
  double highest(TextStyle fallback, ToDoubleFunction<TextStyle> value) {
    if (items.isEmpty()) {
      return value.applyAsDouble(fallback);
    }
    double highest = Double.NEGATIVE_INFINITY;
    for (Item item : items) {
      highest = Math.max(highest, value.applyAsDouble(item.style()));
    }
    return highest;
  }

  static boolean blank(Letter letter) {
    return letter.text().equals(" ") || letter.text().equals("\u00a0");
  }

  private double added(ShapedRun run) {
    if (perBlank == 0 && perLetter == 0) {
      return 0;
    }
    return run.letters().stream().filter(LineFiller::blank).count() * perBlank
        + run.letters().size() * perLetter;
  }

  private double behindTab(double x, int tab) {
    for (TabStop stop : para.tabStops()) {
      if (stop.position() > x + 0.5) {
        double following = widthUntilNextTab(tab + 1);
        double at =
            switch (stop.kind()) {
              case LEFT -> stop.position();
              case CENTRE -> stop.position() - following / 2;
              case RIGHT, DECIMAL -> stop.position() - following;
            };
        return Math.max(x, at);
      }
    }
    double every = para.defaultTab() > 1 ? para.defaultTab() : 72;
    return (Math.floor((x + 0.5) / every) + 1) * every;
  }

  private double widthUntilNextTab(int from) {
    double width = 0;
    for (int i = from; i < items.size() && !items.get(i).tab(); i++) {
      width += items.get(i).width() * scale;
    }
    return width;
  }

  private static List<Item> visual(List<Item> logical, boolean rightToLeft) {
    boolean simple = !rightToLeft;
    for (Item item : logical) {
      simple &= item.level() == 0;
    }
    if (simple || logical.size() < 2) {
      return logical;
    }
    byte[] levels = new byte[logical.size()];
    Item[] order = new Item[logical.size()];
    for (int i = 0; i < levels.length; i++) {
      order[i] = logical.get(i);
      levels[i] = (byte) order[i].level();
    }
    Bidi.reorderVisually(levels, 0, order, 0, order.length);
    return List.of(order);
  }
}
