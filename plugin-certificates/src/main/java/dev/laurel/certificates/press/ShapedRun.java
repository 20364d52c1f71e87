package dev.laurel.certificates.press;

import java.util.List;

/**
 * Text of one direction in one face, as letters from left to right. Positions are in font units and
 * so serve every size.
 *
 * @param places where each letter stands
 * @param starts which character of the text each letter's cluster begins with
 * @param unsound where letters begin that are not drawn as they should: the face has no glyph for
 *     them, or draws a dotted circle nobody wrote
 */
@SuppressWarnings("ArrayRecordComponent") // shared, never changed, never compared
record ShapedRun(
    Face face,
    boolean rightToLeft,
    String text,
    List<Letter> letters,
    int[] places,
    int[] starts,
    int advance,
    int[] unsound) {

  /** The end of a letter: where the next one stands. */
  int end(int letter) {
    return letter + 1 < places.length ? places[letter + 1] : advance;
  }
}
