package dev.laurel.certificates.press;

import dev.laurel.certificates.slide.Colour;
import dev.laurel.certificates.slide.Drawing;
import dev.laurel.certificates.slide.Fitting;
import dev.laurel.certificates.slide.Group;
import dev.laurel.certificates.slide.Identity;
import dev.laurel.certificates.slide.Look;
import dev.laurel.certificates.slide.Paint;
import dev.laurel.certificates.slide.Picture;
import dev.laurel.certificates.slide.Placement;
import dev.laurel.certificates.slide.Shape;
import dev.laurel.certificates.slide.Slide;
import dev.laurel.certificates.slide.TextBox;
import dev.laurel.certificates.slide.Transform;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;

/**
 * What belongs to the background of a slide that is fitted into a page with margins, and so goes on
 * to the page's edges.
 *
 * @param carried the shapes at the very back that fill the whole slide; they are stretched
 * @param rest what stays
 * @param bands shapes among the rest that reach from one edge of the slide to the other; beyond the
 *     slide they are continued
 */
record Backdrop(List<Shape> carried, List<Shape> rest, List<Shape> bands) {

  /** Shapes drawn by hand miss the edges by a little. */
  private static final double TOLERANCE = 0.01;

  Backdrop {
    carried = List.copyOf(carried);
    rest = List.copyOf(rest);
    bands = List.copyOf(bands);
  }

  /** Parts what is carried to the edges from what stays where it is. */
  static Backdrop of(Slide slide) {
    boolean carries = slide.fitting() == Fitting.NONE || slide.fitting() == Fitting.FIT;
    if (slide.onA4().kind() != Placement.Kind.OTHER || !carries) {
      return new Backdrop(List.of(), slide.shapes(), List.of());
    }
    Backdrop parted = of(slide.shapes(), slide);
    List<Shape> bands = new ArrayList<>();
    collectBands(parted.rest(), slide, bands);
    return new Backdrop(parted.carried(), parted.rest(), bands);
  }

  /** Whether anything is seen beside the slide. */
  static boolean goesOn(Slide slide) {
    Backdrop backdrop = of(slide);
    boolean white =
        slide.background() instanceof Paint.None
            || slide.background() instanceof Paint.Solid solid
                && solid.colour().equals(Colour.WHITE);
    return !white || !backdrop.carried().isEmpty() || !backdrop.bands().isEmpty();
  }

  private static void collectBands(List<Shape> shapes, Slide slide, List<Shape> bands) {
    for (Shape shape : shapes) {
      Transform place = shape.transform();
      if (shape instanceof Group group) {
        collectBands(isTurned(group) ? List.of() : group.children(), slide, bands);
      } else if (shape instanceof Drawing drawing && spans(place, drawing.look(), slide)) {
        bands.add(new Drawing(silent(drawing.identity()), place, drawing.look()));
      } else if (shape instanceof TextBox box && spans(place, box.look(), slide)) {
        bands.add(new Drawing(silent(box.identity()), place, box.look()));
      }
    }
  }

  /** Whether a shape is painted from the left edge to the right one, or from top to bottom. */
  private static boolean spans(Transform place, Look look, Slide slide) {
    boolean line = place.width() < 1 || place.height() < 1;
    boolean plain = look.visible() && look.shadow() == null && (line || look.stroke() == null);
    Reach reach = Reach.of(place, slide);
    return plain
        && place.rotation() == 0
        && (reach.left() && reach.right() || reach.top() && reach.bottom());
  }

  private static Identity silent(Identity identity) {
    return new Identity(identity.id(), identity.name(), "", true, identity.inherited());
  }

  /** Which edges of the slide a shape reaches. */
  private record Reach(boolean left, boolean top, boolean right, boolean bottom) {

    static Reach of(Transform place, Slide slide) {
      double across = slide.width() * TOLERANCE;
      double down = slide.height() * TOLERANCE;
      return new Reach(
          place.x() <= across,
          place.y() <= down,
          place.x() + place.width() >= slide.width() - across,
          place.y() + place.height() >= slide.height() - down);
    }
  }

  /** From the slide's points to the page's, so that the edges a band reaches become the page's. */
  static AffineTransform continuing(Shape band, Slide slide, Placement page) {
    Transform place = band.transform();
    Reach reach = Reach.of(place, slide);
    double[] x =
        axis(
            new double[] {place.x(), place.x() + place.width(), slide.width()},
            new double[] {page.scaleX(), page.left(), page.pageWidth()},
            reach.left(),
            reach.right());
    double[] y =
        axis(
            new double[] {place.y(), place.y() + place.height(), slide.height()},
            new double[] {page.scaleY(), page.top(), page.pageHeight()},
            reach.top(),
            reach.bottom());
    return new AffineTransform(x[0], 0, 0, y[0], x[1], y[1]);
  }

  /**
   * Scale and shift along one axis.
   *
   * @param shape where the shape begins and ends, and how far the slide goes
   * @param page its scale, where the slide begins on it, and how far it goes
   */
  private static double[] axis(double[] shape, double[] page, boolean begins, boolean ends) {
    double from = begins ? 0 : shape[0];
    double to = ends ? shape[2] : shape[1];
    double pageFrom = begins ? 0 : shape[0] * page[0] + page[1];
    double pageTo = ends ? page[2] : shape[1] * page[0] + page[1];
    double scale = to - from < 1 ? page[0] : (pageTo - pageFrom) / (to - from);
    return new double[] {scale, to - from < 1 ? page[1] : pageFrom - from * scale};
  }

  private static Backdrop of(List<Shape> shapes, Slide slide) {
    int count = 0;
    while (count < shapes.size() && fills(shapes.get(count), slide)) {
      count++;
    }
    List<Shape> carried = new ArrayList<>(shapes.subList(0, count));
    List<Shape> rest = new ArrayList<>(shapes.subList(count, shapes.size()));
    if (!rest.isEmpty()
        && rest.get(0) instanceof Group group
        && !isTurned(group)
        && group.identity().alternativeText().isBlank()) {
      Backdrop inside = of(group.children(), slide);
      carried.addAll(inside.carried());
      rest.set(0, new Group(group.identity(), group.transform(), inside.rest()));
    }
    return new Backdrop(carried, rest, List.of());
  }

  private static boolean isTurned(Group group) {
    Transform place = group.transform();
    return place.rotation() != 0 || place.flipHorizontal() || place.flipVertical();
  }

  /** From the slide's points to the page's, so that the slide would cover all of the page. */
  static AffineTransform matrix(Slide slide, Placement placement) {
    return AffineTransform.getScaleInstance(
        placement.pageWidth() / slide.width(), placement.pageHeight() / slide.height());
  }

  private static boolean fills(Shape shape, Slide slide) {
    boolean wordless =
        shape instanceof Picture
            || shape instanceof Drawing
            || shape instanceof TextBox box && box.text().blank();
    Reach reach = Reach.of(shape.transform(), slide);
    return wordless
        && shape.transform().rotation() == 0
        && reach.left()
        && reach.top()
        && reach.right()
        && reach.bottom();
  }
}
