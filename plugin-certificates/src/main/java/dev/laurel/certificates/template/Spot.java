package dev.laurel.certificates.template;

import dev.laurel.certificates.feasibility.Suggestion;
import dev.laurel.certificates.slide.Box;
import dev.laurel.certificates.slide.Mapping;
import dev.laurel.certificates.slide.Paragraph;
import dev.laurel.certificates.slide.Placement;
import dev.laurel.certificates.slide.Slide;
import dev.laurel.certificates.slide.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Words on a slide that can be made a placeholder.
 *
 * @param mapping the words, with the field chosen or suggested, or an empty one
 * @param where the name of the shape
 * @param state whether somebody chose the field
 * @param zone where the shape is: x, y, width and height in percent of the page
 */
record Spot(Mapping mapping, String where, State state, List<Double> zone) {

  /** More texts are no certificate. */
  private static final int MOST = 100;

  private static final int LONGEST = 200;

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
   * @param mappings what was chosen about it
   */
  static List<Spot> of(Slide drawn, List<Mapping> mappings) {
    Map<String, Spot> spots = new LinkedHashMap<>();
    List<Suggestion> suggestions = Suggestion.of(drawn);
    for (Text text : drawn.texts()) {
      for (Spot spot : in(drawn, text, mappings, suggestions)) {
        if (spots.size() < MOST) {
          spots.putIfAbsent(spot.mapping().shape() + " " + spot.mapping().words(), spot);
        }
      }
    }
    return List.copyOf(spots.values());
  }

  private static List<Spot> in(
      Slide drawn, Text text, List<Mapping> mappings, List<Suggestion> suggestions) {
    long shape = text.identity().id();
    List<Double> zone = zone(drawn, text.place());
    List<Spot> spots = new ArrayList<>();
    for (Paragraph paragraph : text.body().paragraphs()) {
      String words = paragraph.text().strip();
      List<Mapping> chosen =
          mappings.stream().filter(one -> isIn(one, shape, words)).distinct().toList();
      List<Mapping> suggested =
          suggestions.stream()
              .map(Suggestion::mapping)
              .filter(one -> isIn(one, shape, words))
              .filter(one -> chosen.stream().noneMatch(had -> had.words().equals(one.words())))
              .toList();
      chosen.forEach(one -> spots.add(new Spot(one, text.identity().name(), State.MAPPED, zone)));
      suggested.forEach(
          one -> spots.add(new Spot(one, text.identity().name(), State.SUGGESTED, zone)));
      if (chosen.isEmpty() && suggested.isEmpty() && isPlain(paragraph, words)) {
        Mapping none = new Mapping(shape, words, "");
        spots.add(new Spot(none, text.identity().name(), State.TEXT, zone));
      }
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

  private static List<Double> zone(Slide slide, Box place) {
    Placement page = slide.onA4();
    double x = percent(place.x() * page.scaleX() + page.left(), page.pageWidth());
    double y = percent(place.y() * page.scaleY() + page.top(), page.pageHeight());
    double right =
        percent((place.x() + place.width()) * page.scaleX() + page.left(), page.pageWidth());
    double bottom =
        percent((place.y() + place.height()) * page.scaleY() + page.top(), page.pageHeight());
    return List.of(x, y, right - x, bottom - y);
  }

  private static double percent(double part, double whole) {
    return Math.max(0, Math.min(100, Math.round(part * 1000 / whole) / 10.0));
  }
}
