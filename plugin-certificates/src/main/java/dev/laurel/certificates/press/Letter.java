package dev.laurel.certificates.press;

import java.util.Arrays;

/**
 * What one character code of a font in a PDF stands for: a glyph, or several that belong together,
 * and the text they show. The same glyph showing another text is another letter, so that the text
 * can be taken out of the PDF exactly. Values are in font units.
 */
final class Letter {

  private final int[] glyphs;
  private final int[] right;
  private final int[] up;
  private final int width;
  private final String text;
  private final int hash;

  /**
   * A letter.
   *
   * @param right how far each glyph is moved to the right
   * @param up how far each is raised
   * @param width its advance, or -1 if it is that of its glyphs
   */
  Letter(int[] glyphs, int[] right, int[] up, int width, String text) {
    this.glyphs = glyphs;
    this.right = right;
    this.up = up;
    this.width = width;
    this.text = text;
    this.hash =
        31 * (31 * (31 * Arrays.hashCode(glyphs) + Arrays.hashCode(right)) + Arrays.hashCode(up))
            + 7 * width
            + text.hashCode();
  }

  int[] glyphs() {
    return glyphs;
  }

  int[] right() {
    return right;
  }

  int[] up() {
    return up;
  }

  int width() {
    return width;
  }

  String text() {
    return text;
  }

  /** Whether it is one glyph of the font as it is. */
  boolean plain() {
    return width < 0 && glyphs.length == 1 && right[0] == 0 && up[0] == 0;
  }

  /** Whether the font has no glyph for it. */
  boolean missing() {
    return has(0);
  }

  /** Whether one of its glyphs is this one. */
  boolean has(int wanted) {
    for (int glyph : glyphs) {
      if (glyph == wanted) {
        return true;
      }
    }
    return false;
  }

  int advance(OpenTypeFont font) {
    if (width >= 0) {
      return width;
    }
    int sum = 0;
    for (int glyph : glyphs) {
      sum += font.advance(glyph);
    }
    return sum;
  }

  @Override
  public boolean equals(Object other) {
    return other == this
        || other instanceof Letter letter
            && letter.hash == hash
            && letter.width == width
            && letter.text.equals(text)
            && Arrays.equals(letter.glyphs, glyphs)
            && Arrays.equals(letter.right, right)
            && Arrays.equals(letter.up, up);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
