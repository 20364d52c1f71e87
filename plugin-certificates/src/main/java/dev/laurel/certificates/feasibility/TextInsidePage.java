package dev.laurel.certificates.feasibility;

import dev.laurel.certificates.slide.Box;
import dev.laurel.certificates.slide.Slide;
import dev.laurel.certificates.slide.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Text stands on the page: notes beside the slide are not printed, and what juts out is cut off.
 */
final class TextInsidePage implements Rule {

  /** How far text boxes may jut out: they are often drawn a little larger than their text. */
  private static final double TOLERANCE = 15;

  @Override
  public List<Finding> check(Slide slide) {
    List<Finding> findings = new ArrayList<>();
    for (Text text : slide.texts()) {
      if (text.body().blank()) {
        continue;
      }
      if (outside(text, slide)) {
        findings.add(FindingCode.TEXT_OFF_PAGE.at(text));
      } else if (jutsOut(text.place(), slide)) {
        findings.add(FindingCode.TEXT_AT_EDGE.at(text));
      }
    }
    return findings;
  }

  /** Whether nothing of a text is on the page. */
  static boolean outside(Text text, Slide slide) {
    Box place = text.place();
    Box page = slide.visible();
    return place.x() >= page.x() + page.width()
        || place.y() >= page.y() + page.height()
        || place.x() + place.width() <= page.x()
        || place.y() + place.height() <= page.y();
  }

  private static boolean jutsOut(Box place, Slide slide) {
    Box page = slide.visible();
    return place.x() < page.x() - TOLERANCE
        || place.y() < page.y() - TOLERANCE
        || place.x() + place.width() > page.x() + page.width() + TOLERANCE
        || place.y() + place.height() > page.y() + page.height() + TOLERANCE;
  }
}
