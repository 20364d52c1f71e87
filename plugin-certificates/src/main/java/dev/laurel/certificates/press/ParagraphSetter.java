package dev.laurel.certificates.press;

import dev.laurel.certificates.slide.Paragraph.Alignment;
import dev.laurel.certificates.slide.Paragraph.Spacing;
import java.util.ArrayList;
import java.util.List;

/** Sets one paragraph into lines at a given scale and width. */
final class ParagraphSetter {

  private final Filled filled;
  private final Para para;
  private final int number;
  private final double width;
  private final boolean wrap;
  private final Scale scale;
  private final List<SetLine> lines = new ArrayList<>();

  ParagraphSetter(Filled filled, int number, double width, boolean wrap, Scale scale) {
    this.filled = filled;
    this.para = filled.para();
    this.number = number;
    this.width = width;
    this.wrap = wrap;
    this.scale = scale;
  }

  /** Sets it. To be called once. */
  SetParagraph set() {
    boolean torn = false;
    double widest = 0;
    for (Passage passage : filled.passages()) {
      TextStyle style = filled.heightOf(passage);
      double start = lines.isEmpty() ? firstStart() : para.marginLeft();
      double room = width - para.marginRight();
      LineBreaker.Broken broken =
          wrap && !passage.hasTabs()
              ? LineBreaker.lines(
                  passage,
                  Math.max(1, (room - start) / scale.font()),
                  Math.max(1, (room - para.marginLeft()) / scale.font()),
                  style.language())
              : new LineBreaker.Broken(List.of(new int[] {0, passage.text().length()}), false);
      torn |= broken.torn();
      List<int[]> ranges = broken.lines();
      for (int i = 0; i < ranges.size(); i++) {
        double natural = add(passage, ranges.get(i), i == ranges.size() - 1);
        widest = Math.max(widest, natural);
      }
    }
    return new SetParagraph(lines, after(), torn, widest);
  }

  /** Adds a line and returns its width. */
  private double add(Passage passage, int[] range, boolean last) {
    boolean first = lines.isEmpty();
    double start = first ? firstStart() : para.marginLeft();
    double room = Math.max(0, width - para.marginRight() - start);
    int end = LineBreaker.trimmed(passage.text(), range[0], range[1]);
    LineFiller filler =
        new LineFiller(passage.slice(range[0], end), passage.rightToLeft(), para, scale.font());
    double natural = filler.naturalWidth(start);
    boolean stretch =
        para.alignment() == Alignment.DISTRIBUTED
            || (para.alignment() == Alignment.JUSTIFIED && !last);
    double x = para.rightToLeft() ? width - start - natural : start;
    double free = room - natural;
    switch (para.alignment()) {
      case CENTRE -> x = (para.rightToLeft() ? para.marginRight() : start) + free / 2;
      case RIGHT -> x = (para.rightToLeft() ? width - start : width - para.marginRight()) - natural;
      case LEFT -> x = para.rightToLeft() ? para.marginRight() : start;
      case JUSTIFIED, DISTRIBUTED -> {
        if (stretch && free > 0) {
          filler = filler.stretched(free, para.alignment() == Alignment.DISTRIBUTED);
          x = para.rightToLeft() ? para.marginRight() : start;
        }
      }
    }
    List<PlacedRun> runs = new ArrayList<>();
    if (first) {
      addBullet(x, natural, runs);
    }
    runs.addAll(filler.place(x, start));
    lines.add(line(passage, filler, first, runs));
    return natural;
  }

  private SetLine line(Passage passage, LineFiller filler, boolean first, List<PlacedRun> runs) {
    TextStyle fallback = filled.heightOf(passage);
    double ascent = filler.highest(fallback, TextStyle::ascent) * scale.font();
    double descent = filler.highest(fallback, TextStyle::descent) * scale.font();
    double gap = filler.highest(fallback, TextStyle::lineGap) * scale.font();
    double natural = ascent + descent + gap;
    double height;
    double baseline;
    if (para.lineSpacing() instanceof Spacing.Lines lineFactor) {
      height = natural * Math.max(0.1, lineFactor.factor() - scale.spacingReduction());
      baseline = height - descent - gap;
    } else {
      height = ((Spacing.Points) para.lineSpacing()).points() * scale.font();
      baseline = height * ascent / (ascent + descent);
    }
    double before = first ? spacing(para.spaceBefore(), natural) : 0;
    return new SetLine(number, height, baseline, before, runs);
  }

  private double after() {
    TextStyle style = para.endStyle();
    return spacing(
        para.spaceAfter(), (style.ascent() + style.descent() + style.lineGap()) * scale.font());
  }

  private double spacing(Spacing spacing, double lineHeight) {
    double factor = 1 - scale.spacingReduction();
    return factor
        * (spacing instanceof Spacing.Lines part
            ? part.factor() * lineHeight
            : ((Spacing.Points) spacing).points() * scale.font());
  }

  /** Where the first line's text begins: behind the bullet, if there is one. */
  private double firstStart() {
    Passage bullet = filled.bullet();
    if (bullet == null) {
      return Math.max(0, para.marginLeft() + para.indent());
    }
    double behind =
        para.marginLeft() + para.indent() + LineFiller.width(bullet.items()) * scale.font();
    return Math.max(para.marginLeft(), behind + (para.indent() < 0 ? 0 : 4));
  }

  private void addBullet(double x, double natural, List<PlacedRun> runs) {
    Passage bullet = filled.bullet();
    if (bullet == null) {
      return;
    }
    double back = firstStart() - (para.marginLeft() + para.indent());
    LineFiller filler = new LineFiller(bullet.items(), bullet.rightToLeft(), para, scale.font());
    double at =
        para.rightToLeft() ? x + natural + back - filler.naturalWidth(0) : Math.max(0, x - back);
    runs.addAll(filler.place(at, at));
  }
}
