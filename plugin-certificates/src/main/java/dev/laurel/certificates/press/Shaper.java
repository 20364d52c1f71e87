package dev.laurel.certificates.press;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Turns text into glyphs, with kerning, ligatures and what complex scripts need. The work is done
 * by HarfBuzz, which is part of the JDK. May be used by many threads at once.
 */
final class Shaper {

  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
  private static final int MOST_KEPT = 1_000;
  private static final Map<Key, ShapedRun> KEPT = new ConcurrentHashMap<>();

  private record Key(Face face, String text, boolean rightToLeft) {}

  private Shaper() {}

  /** Shapes text of one direction that the face has all characters of. */
  static ShapedRun shape(Face face, String text, boolean rightToLeft) {
    Key key = new Key(face, text, rightToLeft);
    ShapedRun known = KEPT.get(key);
    if (known == null) {
      known = shapeAnew(face, text, rightToLeft);
      if (KEPT.size() >= MOST_KEPT) {
        KEPT.clear();
      }
      KEPT.put(key, known);
    }
    return known;
  }

  private static ShapedRun shapeAnew(Face face, String text, boolean rightToLeft) {
    char[] chars = text.toCharArray();
    GlyphVector vector =
        face.shaping()
            .layoutGlyphVector(
                EXACT,
                chars,
                0,
                chars.length,
                rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
    return new Clusters(face, text, rightToLeft, new Glyphs(vector, chars.length)).run();
  }
}
