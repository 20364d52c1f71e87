package dev.laurel.certificates.press;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Divides text into parts of one direction, style and face, and has them shaped. A character its
 * style's face does not have is set in another one that has it.
 */
final class Itemizer {

  private static final int FIRST_RIGHT_TO_LEFT = 0x590;

  private final boolean rightToLeft;
  private final Fonts fonts;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder missing = new StringBuilder();
  private final List<TextStyle> styles = new ArrayList<>();
  private final List<Typeface> typefaces = new ArrayList<>();

  Itemizer(List<Piece> pieces, boolean rightToLeft, Fonts fonts) {
    this.rightToLeft = rightToLeft;
    this.fonts = fonts;
    for (Piece piece : pieces) {
      String written = piece.text();
      for (int i = 0; i < written.length(); i += Character.charCount(written.codePointAt(i))) {
        add(written.codePointAt(i), piece);
      }
    }
  }

  Passage passage() {
    String all = text.toString();
    Bidi bidi = bidi(all);
    List<Item> items = new ArrayList<>();
    for (int start = 0; start < all.length(); ) {
      int end = start + 1;
      int level = level(bidi, start);
      boolean tab = all.charAt(start) == '\t';
      while (!tab && end < all.length() && continues(start, end, level(bidi, end) == level)) {
        end++;
      }
      Typeface typeface = typefaces.get(start);
      ShapedRun run =
          tab ? null : Shaper.shape(typeface.face(), all.substring(start, end), (level & 1) != 0);
      items.add(new Item(start, end, level, styles.get(start), typeface, run));
      start = end;
    }
    return Passage.of(all, items, rightToLeft, missing.toString());
  }

  private boolean continues(int start, int next, boolean sameLevel) {
    return sameLevel
        && text.charAt(next) != '\t'
        && same(styles.get(next), styles.get(start))
        && same(typefaces.get(next), typefaces.get(start));
  }

  /** Most are the same object, so that they need not be compared part by part. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean same(Object one, Object other) {
    return one == other || one.equals(other);
  }

  private @Nullable Bidi bidi(String all) {
    boolean simple = !rightToLeft;
    for (int i = 0; simple && i < all.length(); i++) {
      simple = all.charAt(i) < FIRST_RIGHT_TO_LEFT;
    }
    return simple
        ? null
        : new Bidi(all, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
  }

  private static int level(@Nullable Bidi bidi, int character) {
    return bidi == null ? 0 : bidi.getLevelAt(character);
  }

  private void add(int codePoint, Piece piece) {
    TextStyle style = piece.style();
    Typeface before = typefaces.isEmpty() ? null : typefaces.get(typefaces.size() - 1);
    boolean sameStyle = !styles.isEmpty() && same(styles.get(styles.size() - 1), style);
    Typeface typeface = typeface(codePoint, style, sameStyle ? before : null);
    int shown = codePoint;
    if (typeface == null && Character.isSpaceChar(codePoint)) {
      shown = ' ';
      typeface = style.latin();
    }
    if (typeface == null) {
      if (piece.filledIn()) {
        missing.appendCodePoint(codePoint);
      }
      return;
    }
    text.appendCodePoint(shown);
    for (int i = 0; i < Character.charCount(shown); i++) {
      styles.add(style);
      typefaces.add(typeface);
    }
  }

  private @Nullable Typeface typeface(int codePoint, TextStyle style, @Nullable Typeface before) {
    if (codePoint == '\t') {
      return style.latin();
    }
    if (Scripts.dependent(codePoint)) {
      if (before != null
          && (before.face().covers(codePoint)
              || Character.getType(codePoint) == Character.FORMAT)) {
        return before;
      }
      if (Character.getType(codePoint) == Character.FORMAT) {
        return style.latin();
      }
    }
    if (before != null && Scripts.neutral(codePoint) && before.face().covers(codePoint)) {
      return before;
    }
    Typeface own = style.typeface(codePoint);
    if (own.face().covers(codePoint)) {
      return own;
    }
    if (style.latin().face().covers(codePoint)) {
      return style.latin();
    }
    if (before != null && before.face().covers(codePoint)) {
      return before;
    }
    return fonts.covering(codePoint, own);
  }
}
