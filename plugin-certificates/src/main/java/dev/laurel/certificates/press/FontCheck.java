package dev.laurel.certificates.press;

import dev.laurel.certificates.slide.EmbeddedFont;
import dev.laurel.certificates.slide.Paragraph;
import dev.laurel.certificates.slide.Run;
import dev.laurel.certificates.slide.RunStyle;
import dev.laurel.certificates.slide.Slide;
import dev.laurel.certificates.slide.Text;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Says which fonts of a slide are replaced when it is printed. */
public final class FontCheck {

  private FontCheck() {}

  /** Each family that is not available, as it first appears. */
  public static List<FontReplacement> replacements(Slide slide) {
    Fonts fonts = Fonts.library().with(slide.embeddedFonts());
    Map<String, FontReplacement> found = new LinkedHashMap<>();
    for (Text text : slide.texts()) {
      for (Paragraph paragraph : text.body().paragraphs()) {
        for (Run run : paragraph.runs()) {
          String family = family(run);
          if (!family.isEmpty() && !fonts.has(family)) {
            found.putIfAbsent(
                family.toLowerCase(Locale.ROOT),
                new FontReplacement(
                    text.identity().name(),
                    family,
                    fonts.printedIn(family),
                    Replacements.sameWidths(family) != null));
          }
        }
      }
    }
    return List.copyOf(found.values());
  }

  /**
   * The families of which the presentation brings along only the letters it uses, and which are not
   * available otherwise, as far as learners' details are set in them; each with the text that uses
   * it first.
   */
  public static Map<String, Text> partial(Slide slide) {
    Set<String> partial = new HashSet<>();
    Set<String> whole = new HashSet<>();
    for (EmbeddedFont font : slide.embeddedFonts()) {
      boolean isPart = font.partial() && !Fonts.library().has(font.family());
      (isPart ? partial : whole).add(font.family().toLowerCase(Locale.ROOT));
    }
    partial.removeAll(whole);
    Map<String, Text> found = new LinkedHashMap<>();
    for (Text text : slide.texts()) {
      for (Paragraph paragraph : text.body().paragraphs()) {
        for (Run run : paragraph.runs()) {
          String family = family(run);
          if (run.placeholder() != null && partial.contains(family.toLowerCase(Locale.ROOT))) {
            found.putIfAbsent(family, text);
          }
        }
      }
    }
    return found;
  }

  /** The font the first visible letter of a run asks for; empty if there is none. */
  private static String family(Run run) {
    RunStyle.Families families = run.style().families();
    return run.text()
        .codePoints()
        .filter(codePoint -> !Character.isWhitespace(codePoint))
        .mapToObj(
            codePoint ->
                Scripts.eastAsian(codePoint)
                    ? families.eastAsian()
                    : Scripts.complex(codePoint) ? families.complexScript() : families.latin())
        .findFirst()
        .orElse("");
  }
}
