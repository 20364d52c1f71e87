package dev.laurel.certificates.press;

import dev.laurel.certificates.slide.Box;
import dev.laurel.certificates.slide.Placeholder;
import dev.laurel.certificates.slide.Slide;
import dev.laurel.certificates.slide.Text;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the letters of a slide's texts are printed on the page, placeholders filled in with their
 * examples. Boxes are of ink, in points of the page from its upper left corner.
 */
public final class Lettering {

  /** By text, then by paragraph. */
  private final List<List<List<Sign>>> texts = new ArrayList<>();

  /** Sets the texts of a slide. */
  public Lettering(Slide slide, Locale language) {
    List<TextFrame> frames = Frames.of(slide, language);
    Values examples = examples(language);
    Fonts fonts = Fonts.library();
    int next = 0;
    for (Text text : slide.texts()) {
      texts.add(text.body().blank() ? List.of() : signs(frames.get(next++), examples, fonts));
    }
  }

  /** A letter, or several that are drawn as one, with what it shows. */
  private record Sign(String text, Box ink) {}

  /** All ink of a text; empty if nothing of it is seen. */
  public Optional<Box> of(int text) {
    return around(texts.get(text).stream().flatMap(List::stream).toList());
  }

  /**
   * The ink of words in a paragraph; that of the whole paragraph where they are not found as they
   * are.
   *
   * @param text its place in {@link Slide#texts()}
   */
  public Optional<Box> of(int text, int paragraph, String words) {
    if (paragraph >= texts.get(text).size()) {
      return Optional.empty();
    }
    List<Sign> signs = texts.get(text).get(paragraph);
    StringBuilder all = new StringBuilder();
    List<Sign> of = new ArrayList<>();
    for (Sign sign : signs) {
      all.append(sign.text());
      sign.text().chars().forEach(one -> of.add(sign));
    }
    String wanted = bare(words);
    int start = all.indexOf(wanted);
    return around(
        start < 0 || wanted.isEmpty() ? signs : of.subList(start, start + wanted.length()));
  }

  private static Optional<Box> around(List<Sign> signs) {
    double left = Double.POSITIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (Sign sign : signs) {
      left = Math.min(left, sign.ink().x());
      top = Math.min(top, sign.ink().y());
      right = Math.max(right, sign.ink().x() + sign.ink().width());
      bottom = Math.max(bottom, sign.ink().y() + sign.ink().height());
    }
    return right < left
        ? Optional.empty()
        : Optional.of(new Box(left, top, right - left, bottom - top));
  }

  private static List<List<Sign>> signs(TextFrame frame, Values examples, Fonts fonts) {
    Values values = frame.dynamic() ? examples : Values.asWritten();
    FrameSetter setter = new FrameSetter(frame, FramePainter.filled(frame, values, fonts));
    SetText set = frame.dynamic() ? setter.forLearner() : setter.asDesigned();
    List<List<Sign>> paragraphs = new ArrayList<>();
    for (List<PlacedRun> runs : set.paragraphs()) {
      List<PlacedRun> read = new ArrayList<>(runs);
      read.sort(
          Comparator.comparingDouble(PlacedRun::baseline)
              .thenComparingInt(run -> run.item().start()));
      List<Sign> signs = new ArrayList<>();
      read.forEach(run -> add(run, frame.place(), signs));
      paragraphs.add(List.copyOf(signs));
    }
    return List.copyOf(paragraphs);
  }

  private static void add(PlacedRun placed, AffineTransform place, List<Sign> signs) {
    ShapedRun run = placed.run();
    List<Sign> visual = new ArrayList<>();
    double added = 0;
    for (int i = 0; i < run.letters().size(); i++) {
      Letter letter = run.letters().get(i);
      double x = placed.x() + run.face().em(run.places()[i]) * placed.size() + added;
      double width = run.face().em(run.end(i) - run.places()[i]) * placed.size();
      Box ink = ink(letter, run.face(), placed, x, width);
      if (ink != null) {
        visual.add(new Sign(bare(letter.text()), on(place, ink)));
      }
      added += placed.item().spacingAfter(i) * placed.scale() + placed.perLetter();
      added += LineFiller.blank(letter) ? placed.perBlank() : 0;
    }
    if (run.rightToLeft()) {
      Collections.reverse(visual);
    }
    signs.addAll(visual);
  }

  /** What is seen of a letter, in the frame's points; null if nothing is. */
  private static @Nullable Box ink(
      Letter letter, Face face, PlacedRun placed, double x, double width) {
    double top = Double.NEGATIVE_INFINITY;
    double bottom = Double.POSITIVE_INFINITY;
    for (int i = 0; i < letter.glyphs().length; i++) {
      int[] heights = face.font().heights(letter.glyphs()[i]);
      if (heights != null) {
        bottom = Math.min(bottom, face.em(heights[0] + letter.up()[i]) * placed.size());
        top = Math.max(top, face.em(heights[1] + letter.up()[i]) * placed.size());
      }
    }
    return top < bottom ? null : new Box(x, placed.baseline() - top, width, top - bottom);
  }

  private static Box on(AffineTransform place, Box box) {
    Rectangle2D found =
        place
            .createTransformedShape(
                new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()))
            .getBounds2D();
    return new Box(found.getX(), found.getY(), found.getWidth(), found.getHeight());
  }

  private static String bare(String words) {
    return words.replaceAll("[\\s\\p{Zs}]", "").toLowerCase(Locale.ROOT);
  }

  /** Examples for what is known; what is not stands there as it is written. */
  private static Values examples(Locale language) {
    Map<String, String> known = new HashMap<>();
    Map<String, Instant> dates = new HashMap<>();
    for (Placeholder placeholder : Placeholder.values()) {
      if (placeholder.date()) {
        LocalDate day = LocalDate.parse(placeholder.example());
        dates.put(placeholder.canonical(), day.atStartOfDay(ZoneOffset.UTC).toInstant());
      } else {
        known.put(placeholder.canonical(), placeholder.example());
      }
    }
    Values examples = Values.of(new Details(known, dates, ZoneOffset.UTC), language);
    Values written = Values.asWritten();
    return token -> {
      String example = examples.of(token);
      return example.isEmpty() ? written.of(token) : example;
    };
  }
}
