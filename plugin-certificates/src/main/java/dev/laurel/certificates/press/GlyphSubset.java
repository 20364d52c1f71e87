package dev.laurel.certificates.press;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The letters of a face that a PDF needs, each with a code of its own from 1 on. Codes are also the
 * numbers of the glyphs in the font that is embedded. Not for use by several threads while it
 * grows.
 */
final class GlyphSubset {

  private static final String HEAD =
      """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo <</Registry (Adobe)/Ordering (UCS)/Supplement 0>> def
      /CMapName /Adobe-Identity-UCS def
      /CMapType 2 def
      1 begincodespacerange
      <0000> <FFFF>
      endcodespacerange
      """;
  private static final String TAIL =
      """
      endcmap
      CMapName currentdict /CMap defineresource pop
      end
      end
      """;

  private final Face face;
  private final List<Letter> letters = new ArrayList<>();
  private final Map<Letter, Integer> codes = new HashMap<>();

  GlyphSubset(Face face) {
    this.face = face;
  }

  Face face() {
    return face;
  }

  /** The letters, the one with code 1 first. */
  List<Letter> letters() {
    return Collections.unmodifiableList(letters);
  }

  /** The code of a letter, which is added if need be. */
  int code(Letter letter) {
    Integer known = codes.get(letter);
    if (known != null) {
      return known;
    }
    letters.add(letter);
    codes.put(letter, letters.size());
    return letters.size();
  }

  /** The code of a letter, or null if it is not in it. */
  @Nullable Integer find(Letter letter) {
    return codes.get(letter);
  }

  /** The advances of glyph 0 and of all letters, in thousandths of the size. */
  String widths() {
    StringBuilder widths = new StringBuilder();
    widths.append(thousandths(face.font().advance(0)));
    for (Letter letter : letters) {
      widths.append(' ').append(thousandths(letter.advance(face.font())));
    }
    return widths.toString();
  }

  long thousandths(double units) {
    return Math.round(face.em(units) * 1000);
  }

  /** Which text each code stands for (ISO 32000-1 §9.10.3). */
  String toUnicode() {
    StringBuilder map = new StringBuilder(HEAD);
    for (int from = 0; from < letters.size(); from += 100) {
      int to = Math.min(letters.size(), from + 100);
      map.append(to - from).append(" beginbfchar\n");
      for (int i = from; i < to; i++) {
        String text = letters.get(i).text();
        map.append('<')
            .append(PdfText.hexadecimal(String.valueOf((char) (i + 1))))
            .append("> <")
            .append(PdfText.hexadecimal(text.isEmpty() ? "\u200b" : text))
            .append(">\n");
      }
      map.append("endbfchar\n");
    }
    return map.append(TAIL).toString();
  }
}
