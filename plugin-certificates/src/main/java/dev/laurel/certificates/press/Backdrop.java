package dev.laurel.certificates.press;

import dev.laurel.certificates.slide.Drawing;
import dev.laurel.certificates.slide.Fitting;
import dev.laurel.certificates.slide.Group;
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
 * The shapes at the very back that fill the whole slide. Where a slide is fitted into a page with
 * margins, they are stretched to the page's edges, as a background would be.
 *
 * @param carried what is stretched
 * @param rest what stays
 */
record Backdrop(List<Shape> carried, List<Shape> rest) {

  /** Shapes drawn by hand miss the edges by a little. */
  private static final double TOLERANCE = 0.01;

  Backdrop {
    carried = List.copyOf(carried);
    rest = List.copyOf(rest);
  }

  /** Parts what is carried to the edges from what stays where it is. */
  static Backdrop of(Slide slide) {
    boolean carries = slide.fitting() == Fitting.NONE || slide.fitting() == Fitting.FIT;
    return slide.onA4().kind() == Placement.Kind.OTHER && carries
        ? of(slide.shapes(), slide)
        : new Backdrop(List.of(), slide.shapes());
  }

  private static Backdrop of(List<Shape> shapes, Slide slide) {
    int count = 0;
    while (count < shapes.size() && fills(shapes.get(count), slide)) {
      count++;
    }
    List<Shape> carried = new ArrayList<>(shapes.subList(0, count));
    List<Shape> rest = new ArrayList<>(shapes.subList(count, shapes.size()));
    if (!rest.isEmpty() && rest.get(0) instanceof Group group && isUpright(group)) {
      Backdrop inside = of(group.children(), slide);
      carried.addAll(inside.carried());
      rest.set(0, new Group(group.identity(), group.transform(), inside.rest()));
    }
    return new Backdrop(carried, rest);
  }

  private static boolean isUpright(Group group) {
    Transform place = group.transform();
    return place.rotation() == 0
        && !place.flipHorizontal()
        && !place.flipVertical()
        && group.identity().alternativeText().isBlank();
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
    Transform place = shape.transform();
    double across = slide.width() * TOLERANCE;
    double down = slide.height() * TOLERANCE;
    return wordless
        && place.rotation() == 0
        && place.x() <= across
        && place.y() <= down
        && place.x() + place.width() >= slide.width() - across
        && place.y() + place.height() >= slide.height() - down;
  }
}
