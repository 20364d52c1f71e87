package dev.laurel.certificates.feasibility;

import dev.laurel.certificates.slide.Box;
import dev.laurel.certificates.slide.Colour;
import dev.laurel.certificates.slide.Drawing;
import dev.laurel.certificates.slide.Look;
import dev.laurel.certificates.slide.Paint;
import dev.laurel.certificates.slide.Paragraph;
import dev.laurel.certificates.slide.Picture;
import dev.laurel.certificates.slide.Run;
import dev.laurel.certificates.slide.Shape;
import dev.laurel.certificates.slide.Slide;
import dev.laurel.certificates.slide.Table;
import dev.laurel.certificates.slide.Text;
import dev.laurel.certificates.slide.TextBox;
import dev.laurel.certificates.slide.Transform;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Letters differ enough from what is behind them: less than 2 to 1 cannot be read on paper (WCAG
 * asks for 3 to 1 and more on screens, but certificates like it pale). Behind a picture nothing is
 * said.
 */
final class TextReadable implements Rule {

  private static final double LEAST = 2;

  @Override
  public List<Finding> check(Slide slide) {
    List<Finding> findings = new ArrayList<>();
    List<Shape> shapes = slide.allShapes();
    for (int i = 0; i < shapes.size(); i++) {
      if (shapes.get(i) instanceof TextBox box && !TextInsidePage.outside(text(box), slide)) {
        Colour behind = behind(slide, shapes.subList(0, i + 1), box);
        if (behind != null) {
          check(box, behind, findings);
        }
      }
    }
    return findings;
  }

  private static void check(TextBox box, Colour behind, List<Finding> findings) {
    for (Paragraph paragraph : box.text().paragraphs()) {
      for (Run run : paragraph.runs()) {
        if (run.style().fill() instanceof Paint.Solid letters && !run.text().isBlank()) {
          double contrast = Contrast.between(letters.colour(), behind);
          if (contrast < LEAST) {
            findings.add(
                FindingCode.PALE_TEXT.at(
                    box, run.text().strip(), String.format(Locale.ROOT, "%.1f", contrast)));
            return;
          }
        }
      }
    }
  }

  /** The colour behind the middle of a text; null where it is a picture or cannot be told. */
  private static @Nullable Colour behind(Slide slide, List<Shape> beneath, TextBox box) {
    double x = box.transform().centreX();
    double y = box.transform().centreY();
    for (int i = beneath.size() - 1; i >= 0; i--) {
      Shape shape = beneath.get(i);
      if (!covers(shape.transform(), x, y)) {
        continue;
      }
      if (shape instanceof Picture || shape instanceof Table) {
        return null;
      }
      Look look =
          shape instanceof TextBox text
              ? text.look()
              : shape instanceof Drawing drawing ? drawing.look() : null;
      if (look == null
          || look.paths().isEmpty()
          || look.paths().get(0).fill() instanceof Paint.None) {
        continue;
      }
      return solid(look.paths().get(0).fill());
    }
    return slide.background() instanceof Paint.None ? Colour.WHITE : solid(slide.background());
  }

  private static @Nullable Colour solid(Paint paint) {
    return paint instanceof Paint.Solid solid && solid.colour().alpha() > 0.95
        ? solid.colour()
        : null;
  }

  private static boolean covers(Transform place, double x, double y) {
    return place.x() <= x
        && place.y() <= y
        && x <= place.x() + place.width()
        && y <= place.y() + place.height();
  }

  private static Text text(TextBox box) {
    Transform place = box.transform();
    return new Text(
        box.identity(), new Box(place.x(), place.y(), place.width(), place.height()), box.text());
  }
}
