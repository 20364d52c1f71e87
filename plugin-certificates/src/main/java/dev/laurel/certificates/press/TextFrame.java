package dev.laurel.certificates.press;

import dev.laurel.certificates.slide.TextBody;
import java.awt.geom.AffineTransform;
import java.util.List;

/**
 * A text and the frame it is set in, insets taken off.
 *
 * @param name of the shape, for messages
 * @param place from the frame's points, y downwards, to the page's in points, y downwards too
 * @param firstMark number of the marked content of its first paragraph; the others follow
 * @param allowedWidth up to which a line that is not wrapped may grow
 * @param allowedHeight up to which the text may grow
 */
record TextFrame(
    String name,
    AffineTransform place,
    double width,
    double height,
    TextBody.Anchor anchor,
    boolean centred,
    TextBody.Autofit autofit,
    boolean wrap,
    boolean stacked,
    int columns,
    double columnGap,
    List<Para> paragraphs,
    int firstMark,
    double allowedWidth,
    double allowedHeight) {

  TextFrame {
    place = new AffineTransform(place);
    paragraphs = List.copyOf(paragraphs);
  }

  @Override
  public AffineTransform place() {
    return new AffineTransform(place);
  }

  /** Whether it has a placeholder. */
  boolean dynamic() {
    return paragraphs.stream().anyMatch(Para::dynamic);
  }

  /** The same with another number of its first paragraph's marked content. */
  TextFrame marked(int mark) {
    return changed(mark, allowedWidth, allowedHeight);
  }

  /** The same, allowed to grow up to these. */
  TextFrame allowing(double mostWidth, double mostHeight) {
    return changed(firstMark, mostWidth, mostHeight);
  }

  private TextFrame changed(int mark, double mostWidth, double mostHeight) {
    return new TextFrame(
        name,
        place,
        width,
        height,
        anchor,
        centred,
        autofit,
        wrap,
        stacked,
        columns,
        columnGap,
        paragraphs,
        mark,
        mostWidth,
        mostHeight);
  }
}
