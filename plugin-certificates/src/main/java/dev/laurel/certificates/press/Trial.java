package dev.laurel.certificates.press;

import org.jspecify.annotations.Nullable;

/** Tries out a font that came with a presentation, which may be broken in any way. */
final class Trial {

  private static final int[] NOWHERE = {0};

  /** More than all outlines of any font have; those of a hostile one lie over each other. */
  private static final long MOST_BYTES = 64_000_000;

  private static final String TEXT = "AaBbÇçŁł 0123456789 fi ffl";

  private Trial() {}

  /**
   * The face of a font that somebody brought, or null if text cannot be set in it. Its outlines are
   * tried before anything else has them: our own reader bounds how much a glyph may ask for. One
   * that passed is not tried again while it is in use.
   */
  static @Nullable Face faceOf(byte[] bytes) {
    try {
      Face known = Faces.known(bytes);
      if (known != null && known.isTried()) {
        return known;
      }
      OpenTypeFont font = new OpenTypeFont(bytes);
      long size = 0;
      for (int glyph = 0; glyph < font.glyphs() && size <= MOST_BYTES; glyph++) {
        size += font.outline(glyph).length;
      }
      if (size > MOST_BYTES) {
        return null;
      }
      Face face = Faces.of(bytes);
      if (!passes(face)) {
        return null;
      }
      face.markTried();
      return face;
    } catch (IndexOutOfBoundsException
        | IllegalArgumentException
        | NegativeArraySizeException broken) {
      return null;
    }
  }

  /** Whether text can be set in it and all its glyphs be taken out of it. */
  static boolean passes(Face face) {
    try {
      GlyphSubset subset = new GlyphSubset(face);
      for (Letter letter : Shaper.shape(face, TEXT, false).letters()) {
        if (!letter.missing()) {
          subset.code(letter);
        }
      }
      for (int glyph = 0; glyph < face.font().glyphs(); glyph++) {
        subset.code(new Letter(new int[] {glyph}, NOWHERE, NOWHERE, -1, ""));
      }
      return face.font().unitsPerEm() > 0 && new SubsetProgram(subset).bytes().length > 0;
    } catch (IndexOutOfBoundsException | IllegalArgumentException | ArithmeticException broken) {
      return false;
    }
  }
}
