package dev.laurel.certificates.press;

import java.awt.font.GlyphVector;

/** Glyphs from left to right as the shaper gives them, without the invisible ones. */
final class Glyphs {

  private static final int INVISIBLE = 0xFFFE;

  final int[] code;
  final int[] x;
  final int[] y;
  final int[] start;
  final int advance;

  /**
   * Glyphs.
   *
   * @param characters how many the text has
   */
  Glyphs(GlyphVector vector, int characters) {
    int all = vector.getNumGlyphs();
    int[] codes = vector.getGlyphCodes(0, all, null);
    int[] starts = vector.getGlyphCharIndices(0, all, null);
    float[] positions = vector.getGlyphPositions(0, all + 1, null);
    int visible = 0;
    for (int glyph : codes) {
      visible += glyph < INVISIBLE ? 1 : 0;
    }
    code = new int[visible];
    x = new int[visible];
    y = new int[visible];
    start = new int[visible];
    advance = Math.round(positions[2 * all]);
    int next = 0;
    for (int i = 0; i < all; i++) {
      if (codes[i] < INVISIBLE) {
        code[next] = codes[i];
        x[next] = Math.round(positions[2 * i]);
        y[next] = -Math.round(positions[2 * i + 1]);
        start[next++] = Math.max(0, Math.min(characters - 1, starts[i]));
      }
    }
  }

  int count() {
    return code.length;
  }
}
