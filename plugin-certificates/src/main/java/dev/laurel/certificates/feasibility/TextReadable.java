package dev.laurel.certificates.feasibility;

import dev.laurel.certificates.slide.Box;
import dev.laurel.certificates.slide.Colour;
import dev.laurel.certificates.slide.Drawing;
import dev.laurel.certificates.slide.Look;
import dev.laurel.certificates.slide.Paint;
import dev.laurel.certificates.slide.Paragraph;
import dev.laurel.certificates.slide.Path;
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
      double[] point = shape.transform().inside(x, y);
      if (shape instanceof Picture || shape instanceof Table) {
        if (covers(shape.transform(), point)) {
          return null;
        }
        continue;
      }
      Look look =
          shape instanceof TextBox text
              ? text.look()
              : shape instanceof Drawing drawing ? drawing.look() : null;
      Paint ground = look == null ? null : painted(look, point);
      if (ground != null) {
        return solid(ground);
      }
    }
    return slide.background() instanceof Paint.None ? Colour.WHITE : solid(slide.background());
  }

  private static @Nullable Colour solid(Paint paint) {
    return paint instanceof Paint.Solid solid && solid.colour().alpha() > 0.95
        ? solid.colour()
        : null;
  }

  /** What a shape paints at a point of its box, the uppermost; null where nothing. */
  private static @Nullable Paint painted(Look look, double[] point) {
    Paint painted = null;
    for (Path path : look.paths()) {
      if (!(path.fill() instanceof Paint.None) && path.contains(point[0], point[1])) {
        painted = path.fill();
      }
    }
    return painted;
  }

  private static boolean covers(Transform place, double[] point) {
    return 0 <= point[0]
        && 0 <= point[1]
        && point[0] <= place.width()
        && point[1] <= place.height();
  }

  private static Text text(TextBox box) {
    Transform place = box.transform();
    return new Text(
        box.identity(), new Box(place.x(), place.y(), place.width(), place.height()), box.text());
  }
}
