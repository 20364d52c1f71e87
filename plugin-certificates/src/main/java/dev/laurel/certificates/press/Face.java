package dev.laurel.certificates.press;

import dev.laurel.kit.hash.Sha256;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * One font file, ready for shaping and embedding. Faces of the same bytes are equal. May be used by
 * many threads at once.
 */
final class Face {

  static final char DOTTED_CIRCLE = '\u25CC';

  private static final int LATIN = 0x250;

  private final String id;
  private final OpenTypeFont font;
  private final Font shaping;
  private final BitSet latin = new BitSet(LATIN);
  private final int dottedCircle;
  private final AtomicBoolean tried = new AtomicBoolean();

  /** Throws {@link IllegalArgumentException} if the bytes are no font that can be embedded. */
  Face(byte[] bytes) {
    this.id = Sha256.hex(bytes);
    this.font = new OpenTypeFont(bytes);
    try {
      this.shaping =
          Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes))
              .deriveFont((float) font.unitsPerEm())
              .deriveFont(
                  Map.of(
                      TextAttribute.KERNING, TextAttribute.KERNING_ON,
                      TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON));
    } catch (FontFormatException | IOException broken) {
      throw new IllegalArgumentException("The font is broken", broken);
    }
    for (int letter = 0; letter < LATIN; letter++) {
      latin.set(letter, shaping.canDisplay(letter));
    }
    dottedCircle = glyph(DOTTED_CIRCLE);
  }

  private int glyph(char character) {
    return shaping.canDisplay(character)
        ? shaping
            .createGlyphVector(
                new FontRenderContext(null, true, true), Character.toString(character))
            .getGlyphCode(0)
        : -1;
  }

  /** The glyph that shapers put under a mark without a letter; -1 if the font has none. */
  int dottedCircle() {
    return dottedCircle;
  }

  /** Whether it was found that text can be set in it. */
  boolean isTried() {
    return tried.get();
  }

  void markTried() {
    tried.set(true);
  }

  /** SHA-256 of its bytes, in hexadecimal digits. */
  String id() {
    return id;
  }

  OpenTypeFont font() {
    return font;
  }

  /** The font at a size of one point for each font unit, so that shaping serves all sizes. */
  Font shaping() {
    return shaping;
  }

  boolean covers(int codePoint) {
    return codePoint < LATIN ? latin.get(codePoint) : shaping.canDisplay(codePoint);
  }

  /** Font units as a part of the size of the text. */
  double em(double units) {
    return units / font.unitsPerEm();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Face face && face.id.equals(id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return font.postScriptName();
  }
}
