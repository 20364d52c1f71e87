package dev.laurel.certificates.press;

import dev.laurel.certificates.slide.RunStyle.Strike;
import dev.laurel.certificates.slide.RunStyle.Underline;

/** Paints what goes with text: marker behind it, lines below and through it. */
final class Decorations {

  private static final double THROUGH = 0.28;
  private static final double THROUGH_SECOND = 0.1;

  private Decorations() {}

  static void behind(PlacedRun run, Content out) {
    TextStyle style = run.item().style();
    Ink highlight = style.highlight();
    if (highlight != null && highlight.visible()) {
      double ascent = style.ascent() * run.scale();
      double height = ascent + style.descent() * run.scale();
      colour(highlight, out);
      out.rectangle(run.x(), run.baseline() - ascent, run.width(), height).add("f\n");
    }
  }

  static void above(PlacedRun run, Content out) {
    TextStyle style = run.item().style();
    if (!style.ink().visible()) {
      return;
    }
    Face face = style.latin().face();
    double thickness = face.em(face.font().underlineThickness()) * run.size();
    if (style.underline() != Underline.NONE) {
      colour(style.ink(), out);
      double y = run.baseline() - face.em(face.font().underlinePosition()) * run.size();
      underline(style.underline(), run, y, thickness, out);
    }
    if (style.strike() != Strike.NONE) {
      colour(style.ink(), out);
      double y = run.baseline() - THROUGH * run.size();
      bar(run, y, thickness, out);
      if (style.strike() == Strike.DOUBLE) {
        bar(run, y - THROUGH_SECOND * run.size(), thickness, out);
      }
    }
  }

  private static void underline(
      Underline kind, PlacedRun run, double y, double thickness, Content out) {
    switch (kind) {
      case NONE -> {}
      case SINGLE, WAVY -> bar(run, y, thickness, out);
      case HEAVY -> bar(run, y, thickness * 2, out);
      case DOUBLE -> {
        bar(run, y, thickness, out);
        bar(run, y + 2 * thickness, thickness, out);
      }
      case DOTTED -> dashes(run, y, thickness, thickness, thickness * 2, out);
      case DASHED -> dashes(run, y, thickness, thickness * 4, thickness * 7, out);
    }
  }

  private static void dashes(
      PlacedRun run, double y, double thickness, double length, double every, Content out) {
    for (double x = 0; x < run.width(); x += Math.max(every, 0.5)) {
      double part = Math.min(length, run.width() - x);
      out.rectangle(run.x() + x, y - thickness / 2, part, thickness);
    }
    out.add("f\n");
  }

  private static void bar(PlacedRun run, double y, double thickness, Content out) {
    out.rectangle(run.x(), y - thickness / 2, run.width(), thickness).add("f\n");
  }

  private static void colour(Ink ink, Content out) {
    out.add('/').add(Resources.opacityName(ink.opacity())).add(" gs ");
    out.colour(ink.red(), ink.green(), ink.blue()).add("rg\n");
  }
}
