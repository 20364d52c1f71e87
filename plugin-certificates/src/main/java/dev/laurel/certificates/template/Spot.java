package dev.laurel.certificates.template;

import dev.laurel.certificates.feasibility.Suggestion;
import dev.laurel.certificates.press.Lettering;
import dev.laurel.certificates.slide.Adjustments;
import dev.laurel.certificates.slide.Box;
import dev.laurel.certificates.slide.Mapping;
import dev.laurel.certificates.slide.Paragraph;
import dev.laurel.certificates.slide.Placement;
import dev.laurel.certificates.slide.Slide;
import dev.laurel.certificates.slide.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Words on a slide that can be made a placeholder.
 *
 * @param mapping the words, with the field chosen or suggested, or an empty one
 * @param where the name of the shape
 * @param state whether somebody chose the field
 * @param zone where the words are: x, y, width and height in percent of the page
 */
record Spot(Mapping mapping, String where, State state, List<Double> zone) {

  /** More texts are no certificate. */
  private static final int MOST = 100;

  private static final int LONGEST = 200;

  /** How high a zone is at least, in points of the page. */
  private static final double LEAST = 14;

  /** Whether somebody chose the field. */
  enum State {
    /** Somebody did. */
    MAPPED,
    /** We think so; nobody has chosen. */
    SUGGESTED,
    /** Plain text. */
    TEXT
  }

  Spot {
    zone = List.copyOf(zone);
  }

  /**
   * All texts of a slide.
   *
   * @param drawn the slide as it was drawn
   * @param chosen what was chosen about it
   */
  static List<Spot> of(Slide drawn, Adjustments chosen) {
    Slide laid = drawn.adjusted(Adjustments.NONE.with(chosen.fitting()));
    Lettering lettering = new Lettering(laid, Locale.forLanguageTag(laid.language()));
    Map<String, Spot> spots = new LinkedHashMap<>();
    List<Suggestion> suggestions = Suggestion.of(laid);
    List<Text> texts = laid.texts();
    for (int i = 0; i < texts.size(); i++) {
      Text text = texts.get(i);
      List<Paragraph> paragraphs = text.body().paragraphs();
      for (int j = 0; j < paragraphs.size(); j++) {
        int textNumber = i;
        int number = j;
        Function<String, List<Double>> zones =
            words ->
                lettering
                    .of(textNumber, number, words)
                    .map(ink -> around(laid.onA4(), ink))
                    .orElseGet(() -> zone(laid.onA4(), text.place()));
        for (Spot spot : in(text, paragraphs.get(j), chosen.mappings(), suggestions, zones)) {
          if (spots.size() < MOST) {
            spots.putIfAbsent(spot.mapping().shape() + " " + spot.mapping().words(), spot);
          }
        }
      }
    }
    return List.copyOf(spots.values());
  }

  /** The words of one paragraph. */
  private static List<Spot> in(
      Text text,
      Paragraph paragraph,
      List<Mapping> mappings,
      List<Suggestion> suggestions,
      Function<String, List<Double>> zones) {
    long shape = text.identity().id();
    String where = text.identity().name();
    String words = paragraph.text().strip();
    List<Mapping> chosen =
        mappings.stream().filter(one -> isIn(one, shape, words)).distinct().toList();
    List<Mapping> suggested =
        suggestions.stream()
            .map(Suggestion::mapping)
            .filter(one -> isIn(one, shape, words))
            .filter(one -> chosen.stream().noneMatch(had -> had.words().equals(one.words())))
            .toList();
    List<Spot> spots = new ArrayList<>();
    chosen.forEach(one -> spots.add(new Spot(one, where, State.MAPPED, zones.apply(one.words()))));
    suggested.forEach(
        one -> spots.add(new Spot(one, where, State.SUGGESTED, zones.apply(one.words()))));
    if (chosen.isEmpty() && suggested.isEmpty() && isPlain(paragraph, words)) {
      spots.add(new Spot(new Mapping(shape, words, ""), where, State.TEXT, zones.apply(words)));
    }
    return spots;
  }

  private static boolean isIn(Mapping mapping, long shape, String words) {
    return mapping.shape() == shape && words.contains(mapping.words());
  }

  private static boolean isPlain(Paragraph paragraph, String words) {
    return !words.isEmpty()
        && words.length() <= LONGEST
        && !words.contains("\n")
        && paragraph.runs().stream().allMatch(run -> run.placeholder() == null);
  }

  /** The zone of a shape. */
  private static List<Double> zone(Placement page, Box place) {
    return on(
        page,
        place.x() * page.scaleX() + page.left(),
        place.y() * page.scaleY() + page.top(),
        (place.x() + place.width()) * page.scaleX() + page.left(),
        (place.y() + place.height()) * page.scaleY() + page.top());
  }

  /** The zone of words: a little larger than their ink, so that it can be hit. */
  private static List<Double> around(Placement page, Box ink) {
    double more = Math.max(2, (LEAST - ink.height()) / 2);
    return on(
        page,
        ink.x() - 3,
        ink.y() - more,
        ink.x() + ink.width() + 3,
        ink.y() + ink.height() + more);
  }

  private static List<Double> on(
      Placement page, double left, double top, double right, double bottom) {
    double x = percent(left, page.pageWidth());
    double y = percent(top, page.pageHeight());
    return List.of(
        x, y, percent(right, page.pageWidth()) - x, percent(bottom, page.pageHeight()) - y);
  }

  private static double percent(double part, double whole) {
    return Math.max(0, Math.min(100, Math.round(part * 1000 / whole) / 10.0));
  }
}
