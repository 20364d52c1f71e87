package dev.laurel.certificates.press;

import dev.laurel.certificates.slide.Slide;
import dev.laurel.certificates.slide.Token;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Says whether texts fit where a slide prints them, without printing it. */
public final class TextFit {

  private final List<TextFrame> frames = new ArrayList<>();
  private final Locale language;

  /** The texts of a slide. */
  public TextFit(Slide slide, Locale language) {
    this.language = language;
    for (TextFrame frame : Frames.of(slide, language)) {
      if (frame.dynamic()) {
        frames.add(frame);
      }
    }
  }

  /**
   * How a text fits in all places of a placeholder; the worst one is told.
   *
   * @param placeholder its canonical name
   * @param others what stands for the other placeholders, by their canonical names
   */
  public FitResult fit(String placeholder, String text, Map<String, String> others) {
    Map<String, String> texts = new java.util.HashMap<>(others);
    texts.put(placeholder, text);
    Map<String, Instant> none = Map.of();
    Values values = Values.of(new Details(texts, none, ZoneOffset.UTC), language);
    FitResult worst = new FitResult.Fits();
    for (TextFrame frame : frames) {
      double designed = size(frame, placeholder);
      if (designed <= 0) {
        continue;
      }
      List<Filled> filled = FramePainter.filled(frame, values, Fonts.library());
      SetText set = new FrameSetter(frame, filled).forLearner();
      if (!set.fits()) {
        return new FitResult.DoesNotFit(frame.name());
      }
      if (set.scale() < 1 && !(worst instanceof FitResult.Shrinks)) {
        worst = new FitResult.Shrinks(frame.name(), designed * set.scale(), designed);
      }
    }
    return worst;
  }

  /** The size a placeholder is set at; 0 if it is not in the frame. */
  private static double size(TextFrame frame, String placeholder) {
    for (Para para : frame.paragraphs()) {
      for (Span span : para.spans()) {
        Token token = span.token();
        if (token != null && token.name().equals(placeholder)) {
          return span.style().size();
        }
      }
    }
    return 0;
  }
}
