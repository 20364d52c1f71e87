package dev.laurel.certificates.feasibility;

import dev.laurel.certificates.press.Lettering;
import dev.laurel.certificates.slide.Box;
import dev.laurel.certificates.slide.Placement;
import dev.laurel.certificates.slide.Run;
import dev.laurel.certificates.slide.Slide;
import dev.laurel.certificates.slide.Text;
import dev.laurel.certificates.slide.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The letters of a text stand on the page: notes beside the slide are not printed, and what juts
 * out is cut off. A box may jut out as far as it likes.
 */
final class TextInsidePage implements Rule {

  /** How much of a letter may be missing, in points of the page: nobody sees it. */
  private static final double TOLERANCE = 0.75;

  @Override
  public List<Finding> check(Slide slide) {
    List<Finding> findings = new ArrayList<>();
    Lettering lettering = new Lettering(slide, Locale.forLanguageTag(slide.language()));
    Box page = page(slide);
    List<Text> texts = slide.texts();
    for (int i = 0; i < texts.size(); i++) {
      Text text = texts.get(i);
      Box ink = lettering.of(i).orElse(null);
      if (ink == null) {
        continue;
      }
      if (outside(text, slide) || misses(ink, page)) {
        findings.add(FindingCode.TEXT_OFF_PAGE.at(text));
      } else if (jutsOut(ink, page)) {
        findings.add(FindingCode.TEXT_AT_EDGE.at(text));
      }
    }
    return findings;
  }

  /** Where something of the slide is printed, in points of the page. */
  private static Box page(Slide slide) {
    Box visible = slide.visible();
    Placement place = slide.onA4();
    return new Box(
        visible.x() * place.scaleX() + place.left(),
        visible.y() * place.scaleY() + place.top(),
        visible.width() * place.scaleX(),
        visible.height() * place.scaleY());
  }

  /** Whether nothing of a text's box is on the page. */
  static boolean outside(Text text, Slide slide) {
    return misses(text.place(), slide.visible());
  }

  /** The names of the placeholders in texts that are on the page. */
  static Stream<String> placeholders(Slide slide) {
    return slide.texts().stream()
        .filter(text -> !outside(text, slide))
        .flatMap(text -> text.body().paragraphs().stream())
        .flatMap(paragraph -> paragraph.runs().stream())
        .map(Run::placeholder)
        .filter(Objects::nonNull)
        .map(Token::name);
  }

  private static boolean misses(Box place, Box page) {
    return place.x() >= page.x() + page.width()
        || place.y() >= page.y() + page.height()
        || place.x() + place.width() <= page.x()
        || place.y() + place.height() <= page.y();
  }

  private static boolean jutsOut(Box ink, Box page) {
    return ink.x() < page.x() - TOLERANCE
        || ink.y() < page.y() - TOLERANCE
        || ink.x() + ink.width() > page.x() + page.width() + TOLERANCE
        || ink.y() + ink.height() > page.y() + page.height() + TOLERANCE;
  }
}
