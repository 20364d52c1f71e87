package dev.laurel.certificates.press;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fonts that all certificates of a template share, each with the letters most of them need. */
final class FixedFonts implements FontChoice {

  private static final List<String> LIGATURES =
      List.of("ff", "fi", "fl", "ffi", "ffl", "ft", "ti", "tt", "tti", "tf", "fj");
  private static final String PUNCTUATION = "\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u20ac";

  private final Map<Face, PrintedFont> fonts = new LinkedHashMap<>();
  private final java.util.Set<Face> usual = new java.util.HashSet<>();

  @Override
  public PrintedFont fontOf(Face face, Letter letter) {
    return font(face);
  }

  List<PrintedFont> all() {
    return List.copyOf(fonts.values());
  }

  /** Adds the letters of Western European languages. */
  void addUsual(Face face) {
    if (!usual.add(face)) {
      return;
    }
    for (int letter = 0x20; letter <= 0xFF; letter++) {
      if (!Character.isISOControl(letter) && letter != 0xAD) {
        add(face, Character.toString(letter));
      }
    }
    PUNCTUATION.codePoints().forEach(letter -> add(face, Character.toString(letter)));
    LIGATURES.forEach(letters -> add(face, letters));
  }

  private void add(Face face, String text) {
    if (!text.codePoints().allMatch(face::covers)) {
      return;
    }
    for (Letter letter : Shaper.shape(face, text, false).letters()) {
      if (!letter.missing()) {
        font(face).subset().code(letter);
      }
    }
  }

  private PrintedFont font(Face face) {
    return fonts.computeIfAbsent(
        face, key -> new PrintedFont("B" + fonts.size(), new GlyphSubset(key)));
  }
}
