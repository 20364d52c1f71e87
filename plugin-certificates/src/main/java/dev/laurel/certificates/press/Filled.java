package dev.laurel.certificates.press;

import dev.laurel.certificates.slide.Token;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph with its placeholders filled in, shaped.
 *
 * @param passages between its forced line breaks; none if all it had to say is missing
 */
record Filled(Para para, List<Passage> passages, @Nullable Passage bullet) {

  Filled {
    passages = List.copyOf(passages);
  }

  /** Fills in a paragraph. Lines with placeholders and nothing to print for them are dropped. */
  static Filled of(Para para, Values values, boolean stacked, Fonts fonts) {
    List<List<Piece>> lines = new ArrayList<>();
    List<Piece> line = new ArrayList<>();
    boolean placeholder = false;
    boolean dropped = false;
    for (Span span : para.spans()) {
      Token token = span.token();
      placeholder |= token != null;
      String[] parts =
          token != null ? new String[] {values.of(token)} : span.text().split("\n", -1);
      for (int i = 0; i < parts.length; i++) {
        if (i > 0) {
          dropped |= !keep(line, placeholder, lines);
          line = new ArrayList<>();
          placeholder = false;
        }
        Capitals.add(parts[i], span.style(), token != null, line);
      }
    }
    dropped |= !keep(line, placeholder, lines);
    List<Passage> passages = new ArrayList<>(lines.size());
    for (List<Piece> pieces : lines) {
      for (List<Piece> part : stacked ? letters(pieces) : List.of(pieces)) {
        passages.add(Passage.of(part, para.rightToLeft(), fonts));
      }
    }
    boolean gone = dropped && blank(passages);
    Span bullet = para.bullet();
    return new Filled(
        para,
        gone ? List.of() : passages,
        bullet == null || gone || blank(passages)
            ? null
            : Passage.of(
                List.of(new Piece(bullet.text(), bullet.style(), false)),
                para.rightToLeft(),
                fonts));
  }

  /** What is wrong with what is filled in, passage by passage. */
  Flaws flaws() {
    Flaws all = Flaws.NONE;
    for (Passage passage : passages) {
      all = all.and(passage.flaws());
    }
    return all;
  }

  /** The style that gives a line its height. */
  TextStyle heightOf(Passage passage) {
    if (!passage.items().isEmpty()) {
      return passage.items().get(0).style();
    }
    return para.spans().isEmpty()
        ? para.endStyle()
        : para.spans().get(para.spans().size() - 1).style();
  }

  private static boolean blank(List<Passage> passages) {
    for (Passage passage : passages) {
      if (!passage.text().isBlank()) {
        return false;
      }
    }
    return true;
  }

  private static boolean keep(List<Piece> line, boolean placeholder, List<List<Piece>> lines) {
    boolean empty = placeholder;
    for (Piece piece : line) {
      empty &= piece.text().isBlank();
    }
    if (!empty) {
      lines.add(line);
    }
    return !empty;
  }

  private static List<List<Piece>> letters(List<Piece> pieces) {
    List<List<Piece>> letters = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
    for (Piece piece : pieces) {
      breaks.setText(piece.text());
      int start = 0;
      for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
        letters.add(
            List.of(
                new Piece(piece.text().substring(start, end), piece.style(), piece.filledIn())));
        start = end;
      }
    }
    return letters;
  }
}
