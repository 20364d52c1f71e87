package dev.laurel.certificates.press;

import dev.laurel.certificates.slide.Group;
import dev.laurel.certificates.slide.Shape;
import dev.laurel.certificates.slide.Table;
import dev.laurel.certificates.slide.TextBox;
import java.util.List;

/** Whether shapes have no text, so that together they are a picture. */
final class Wordless {

  private Wordless() {}

  static boolean all(List<Shape> shapes) {
    return shapes.stream().allMatch(Wordless::one);
  }

  private static boolean one(Shape shape) {
    if (shape instanceof TextBox box) {
      return box.text().blank();
    }
    if (shape instanceof Group group) {
      return all(group.children());
    }
    return !(shape instanceof Table);
  }
}
