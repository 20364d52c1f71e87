package dev.laurel.certificates.press;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.BitSet;
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
  private final StringBuilder stray = new StringBuilder();
  private final BitSet filledIn = new BitSet();
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
      if (run != null) {
        addUnsound(run, start);
      }
      items.add(new Item(start, end, level, styles.get(start), typeface, run));
      start = end;
    }
    Flaws flaws =
        missing.length() + stray.length() == 0
            ? Flaws.NONE
            : new Flaws(missing.toString(), stray.toString());
    return Passage.of(all, items, rightToLeft, flaws);
  }

  private void addUnsound(ShapedRun run, int start) {
    for (int character : run.unsound()) {
      if (filledIn.get(start + character)) {
        int codePoint = run.text().codePointAt(character);
        (Wording.mark(codePoint) ? stray : missing).appendCodePoint(codePoint);
      }
    }
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
    if (piece.filledIn() && Wording.mark(codePoint) && nothingBefore()) {
      stray.appendCodePoint(codePoint);
      return;
    }
    Typeface before = typefaces.isEmpty() ? null : typefaces.get(typefaces.size() - 1);
    boolean sameStyle = !styles.isEmpty() && same(styles.get(styles.size() - 1), style);
    boolean unknowable = piece.filledIn() && Wording.unknowable(codePoint);
    Typeface typeface = unknowable ? null : typeface(codePoint, style, sameStyle ? before : null);
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
    if (before != null && sameStyle && !same(typeface, before) && Wording.mark(codePoint)) {
      setBaseIn(typeface);
    }
    filledIn.set(text.length(), text.length() + Character.charCount(shown), piece.filledIn());
    text.appendCodePoint(shown);
    for (int i = 0; i < Character.charCount(shown); i++) {
      styles.add(style);
      typefaces.add(typeface);
    }
  }

  private boolean nothingBefore() {
    return text.length() == 0 || Character.isWhitespace(text.charAt(text.length() - 1));
  }

  /** A mark stands well on its letter only if both are of one face. */
  private void setBaseIn(Typeface typeface) {
    int at = text.length();
    int codePoint;
    do {
      codePoint = text.codePointBefore(at);
      at -= Character.charCount(codePoint);
      if (!typeface.face().covers(codePoint)) {
        return;
      }
    } while (at > 0 && Scripts.dependent(codePoint));
    for (int i = at; i < text.length(); i++) {
      typefaces.set(i, typeface);
    }
  }

  /** Fonts of pictures have blanks and signs as wide as a picture, which look like holes. */
  private boolean afterPicture() {
    return text.length() > 0
        && switch (Character.getType(text.codePointBefore(text.length()))) {
          case Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL, Character.FORMAT -> true;
          default -> false;
        };
  }

  private @Nullable Typeface typeface(int codePoint, TextStyle style, @Nullable Typeface before) {
    if (codePoint == '\t') {
      return style.latin();
    }
    boolean control = Scripts.control(codePoint);
    if (control) {
      return before == null ? style.latin() : before;
    }
    boolean goesAlong =
        Scripts.dependent(codePoint) || (Scripts.neutral(codePoint) && !afterPicture());
    if (before != null && goesAlong && before.face().covers(codePoint)) {
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
