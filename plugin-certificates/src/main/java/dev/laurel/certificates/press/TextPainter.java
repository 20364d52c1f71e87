package dev.laurel.certificates.press;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Paints text that has been set, in the frame's coordinates. */
final class TextPainter {

  private static final double SLANT = 0.21;
  private static final double THICKENING = 0.03;

  private final Content out;
  private final FontChoice fonts;
  private final AtomicReference<@Nullable Ink> filled = new AtomicReference<>();

  TextPainter(Content out, FontChoice fonts) {
    this.out = out;
    this.fonts = fonts;
  }

  /** Paints the runs of one paragraph. */
  void paint(List<PlacedRun> runs) {
    for (PlacedRun run : runs) {
      Decorations.behind(run, out);
    }
    filled.set(null);
    for (PlacedRun run : runs) {
      if (run.item().style().ink().visible() || run.item().style().edge() != null) {
        letters(run);
      }
    }
    for (PlacedRun run : runs) {
      Decorations.above(run, out);
    }
  }

  private void letters(PlacedRun placed) {
    TextStyle style = placed.item().style();
    Typeface typeface = placed.item().typeface();
    boolean special = style.edge() != null || typeface.emboldened();
    if (special) {
      out.add("q\n");
      filled.set(null);
      mode(placed, style);
    }
    fill(style.ink());
    out.add("BT\n1 0 ");
    out.number(typeface.slanted() ? SLANT : 0).add("-1 ");
    out.number(placed.x()).number(placed.baseline()).add("Tm\n");
    show(placed);
    out.add("ET\n");
    if (special) {
      out.add("Q\n");
      filled.set(null);
    }
  }

  private void mode(PlacedRun placed, TextStyle style) {
    Ink edge = style.edge();
    if (edge != null) {
      out.colour(edge.red(), edge.green(), edge.blue()).add("RG ");
      out.number(style.edgeWidth()).add(style.ink().visible() ? "w 2 Tr\n" : "w 1 Tr\n");
    } else {
      Ink ink = style.ink();
      out.colour(ink.red(), ink.green(), ink.blue()).add("RG ");
      out.number(placed.size() * THICKENING).add("w 2 Tr\n");
    }
  }

  private void fill(Ink ink) {
    Ink before = filled.get();
    if (!ink.equals(before)) {
      if (ink.opacity() < 1 || (before != null && before.opacity() < 1)) {
        out.add('/').add(Resources.opacityName(ink.opacity())).add(" gs ");
      }
      if (ink.pattern() == null) {
        out.colour(ink.red(), ink.green(), ink.blue()).add("rg\n");
      } else {
        out.add("/Pattern cs /").add(ink.pattern()).add(" scn\n");
      }
      filled.set(ink);
    }
  }

  /** Shows glyphs; where their places differ from their widths, the difference is written too. */
  private void show(PlacedRun placed) {
    ShapedRun run = placed.run();
    double perUnit = 1000.0 / run.face().font().unitsPerEm();
    double perPoint = 1000 / placed.size();
    double added = 0;
    long pen = 0;
    boolean open = false;
    PrintedFont current = null;
    for (int i = 0; i < run.letters().size(); i++) {
      Letter letter = run.letters().get(i);
      double extra = placed.item().spacingAfter(i) * placed.scale() + placed.perLetter();
      if (LineFiller.blank(letter)) {
        extra += placed.perBlank();
      }
      if (!letter.missing()) {
        PrintedFont font = fonts.fontOf(run.face(), letter);
        if (!font.equals(current)) {
          out.add(current == null ? "" : open ? ">]TJ\n" : "]TJ\n");
          open = false;
          out.add('/').add(font.name()).add(' ').number(placed.size()).add("Tf [");
          current = font;
        }
        long target = Math.round(run.places()[i] * perUnit + added * perPoint);
        if (target != pen) {
          out.add(open ? ">" : "").whole(pen - target);
          open = false;
          pen = target;
        }
        out.add(open ? "" : "<").hexadecimal(font.subset().code(letter));
        open = true;
        pen += font.subset().thousandths(letter.advance(run.face().font()));
      }
      added += extra;
    }
    out.add(current == null ? "" : open ? ">]TJ\n" : "]TJ\n");
  }
}
