package dev.laurel.certificates.press;

import dev.laurel.certificates.slide.Box;
import dev.laurel.certificates.slide.Colour;
import dev.laurel.certificates.slide.Paint;
import dev.laurel.certificates.slide.Paragraph;
import dev.laurel.certificates.slide.Run;
import dev.laurel.certificates.slide.RunStyle;
import dev.laurel.certificates.slide.Stroke;
import dev.laurel.certificates.slide.TextBody;
import dev.laurel.certificates.slide.Transform;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes frames of text bodies: fonts found, colours made plain, places worked out. */
final class FrameCompiler {

  private static final double RAISED = 2.0 / 3;

  private final Fonts fonts;
  private final Locale language;
  private final Map<RunStyle, TextStyle> styles = new HashMap<>();

  private final Patterns patterns;

  FrameCompiler(Fonts fonts, Locale language, Patterns patterns) {
    this.fonts = fonts;
    this.language = language;
    this.patterns = patterns;
  }

  /** The frame of a shape's text. */
  TextFrame frame(String name, AffineTransform parent, Transform place, TextBody body, int mark) {
    Box size = Places.frame(place, body);
    AffineTransform matrix = Places.text(parent, place, body);
    Box area = new Box(0, 0, size.width(), size.height());
    return new TextFrame(
        name,
        matrix,
        size.width(),
        size.height(),
        body.anchor(),
        body.centred(),
        body.autofit(),
        body.wrap() || body.direction() == TextBody.Direction.STACKED,
        body.direction() == TextBody.Direction.STACKED,
        Math.max(1, body.columns()),
        body.columnGap(),
        body.paragraphs().stream().map(paragraph -> para(paragraph, area, matrix)).toList(),
        mark,
        size.width(),
        size.height());
  }

  private Para para(Paragraph paragraph, Box area, AffineTransform matrix) {
    Paragraph.Setting setting = paragraph.setting();
    Paragraph.Bullet bullet = setting.bullet();
    List<Span> spans = new ArrayList<>();
    for (Run run : paragraph.runs()) {
      TextStyle style = style(run.style());
      if (run.style().fill() instanceof Paint.Gradient gradient) {
        style = style.in(style.ink().in(patterns.name(gradient, area, matrix)));
      }
      spans.add(new Span(run.text(), run.placeholder(), style));
    }
    return new Para(
        setting.alignment(),
        setting.rightToLeft(),
        setting.marginLeft(),
        setting.marginRight(),
        setting.indent(),
        setting.lineSpacing(),
        setting.spaceBefore(),
        setting.spaceAfter(),
        bullet == null ? null : new Span(bullet.text(), null, style(bullet.style())),
        setting.tabStops(),
        setting.defaultTab(),
        spans,
        style(paragraph.endStyle()));
  }

  private TextStyle style(RunStyle style) {
    return styles.computeIfAbsent(style, this::compiled);
  }

  private TextStyle compiled(RunStyle style) {
    RunStyle.Families families = style.families();
    String symbol = families.symbol();
    boolean ownSymbols = symbol != null && fonts.has(symbol);
    String latin = ownSymbols && symbol != null ? symbol : families.latin();
    Stroke outline = style.outline();
    Ink edge = outline == null ? null : edge(outline);
    Colour highlight = style.highlight();
    double size = style.baseline() == 0 ? style.size() : style.size() * RAISED;
    return new TextStyle(
        fonts.find(latin, style.bold(), style.italic()),
        fonts.find(orElse(families.eastAsian(), latin), style.bold(), style.italic()),
        fonts.find(orElse(families.complexScript(), latin), style.bold(), style.italic()),
        Math.max(1, size),
        style.baseline() * style.size(),
        Colours.ink(style.fill()),
        edge,
        outline == null ? 0 : outline.width(),
        highlight == null ? null : Ink.of(highlight),
        style.letterSpacing(),
        style.caps(),
        style.underline(),
        style.strike(),
        style.language().isEmpty() ? language.toLanguageTag() : style.language());
  }

  private static @Nullable Ink edge(Stroke outline) {
    Ink ink = Colours.ink(outline.paint());
    return ink.visible() ? ink : null;
  }

  private static String orElse(String family, String other) {
    return family.isEmpty() ? other : family;
  }
}
