package dev.laurel.certificates.press;

import dev.laurel.certificates.slide.Box;
import dev.laurel.certificates.slide.TextBody;
import dev.laurel.certificates.slide.Transform;
import java.awt.geom.AffineTransform;

/** Works out where shapes and their texts are. */
final class Places {

  private Places() {}

  /** From points in the shape's box, counted from its upper left corner, to the slide's. */
  static AffineTransform shape(AffineTransform parent, Transform place) {
    AffineTransform matrix = new AffineTransform(parent);
    turn(matrix, place.centreX(), place.centreY(), place);
    matrix.translate(-place.width() / 2, -place.height() / 2);
    return matrix;
  }

  /** What a group does to its children, whose places are the slide's already. */
  static AffineTransform group(AffineTransform parent, Transform place) {
    AffineTransform matrix = new AffineTransform(parent);
    turn(matrix, place.centreX(), place.centreY(), place);
    matrix.translate(-place.centreX(), -place.centreY());
    return matrix;
  }

  /** From points in the frame of a text to the slide's. Text is never mirrored. */
  static AffineTransform text(AffineTransform parent, Transform place, TextBody body) {
    Box frame = turned(inner(place, body), body);
    AffineTransform matrix = new AffineTransform(parent);
    matrix.translate(place.centreX(), place.centreY());
    matrix.rotate(Math.toRadians(place.rotation() + (place.flipVertical() ? 180 : 0)));
    if (matrix.getDeterminant() < 0) {
      matrix.scale(-1, 1);
    }
    matrix.translate(-place.width() / 2, -place.height() / 2);
    Box area = inner(place, body);
    matrix.translate(area.x() + area.width() / 2, area.y() + area.height() / 2);
    matrix.rotate(Math.toRadians(body.rotation() + turn(body)));
    matrix.translate(-frame.width() / 2, -frame.height() / 2);
    return matrix;
  }

  /** The frame's size, as the text sees it. */
  static Box frame(Transform place, TextBody body) {
    return turned(inner(place, body), body);
  }

  private static Box inner(Transform place, TextBody body) {
    Box area = body.area();
    double x = place.flipHorizontal() ? place.width() - area.x() - area.width() : area.x();
    TextBody.Insets insets = body.insets();
    return new Box(
        x + insets.left(),
        area.y() + insets.top(),
        Math.max(1, area.width() - insets.left() - insets.right()),
        Math.max(1, area.height() - insets.top() - insets.bottom()));
  }

  private static Box turned(Box box, TextBody body) {
    return turn(body) % 180 == 0
        ? box
        : new Box(box.x(), box.y(), /* width= */ box.height(), /* height= */ box.width());
  }

  private static double turn(TextBody body) {
    return switch (body.direction()) {
      case HORIZONTAL, STACKED -> 0;
      case TURNED_90, EAST_ASIAN -> 90;
      case TURNED_270 -> 270;
    };
  }

  private static void turn(AffineTransform matrix, double x, double y, Transform place) {
    matrix.translate(x, y);
    matrix.rotate(Math.toRadians(place.rotation()));
    matrix.scale(place.flipHorizontal() ? -1 : 1, place.flipVertical() ? -1 : 1);
  }
}
