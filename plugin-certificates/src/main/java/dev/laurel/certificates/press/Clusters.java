package dev.laurel.certificates.press;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes letters of glyphs: glyphs that show the same characters become one letter, marks go with
 * their base. A right-to-left letter of several characters is given out as one code for each of
 * them, the advance split between them: programs that take text out of a PDF turn such text around
 * character by character, and this way it comes out right.
 */
final class Clusters {

  private static final int[] NONE = {};

  private final Face face;
  private final String text;
  private final boolean rightToLeft;
  private final Glyphs glyphs;
  private final List<Letter> letters;
  private final int[] bounds;
  private int[] places;
  private int[] characters;

  Clusters(Face face, String text, boolean rightToLeft, Glyphs glyphs) {
    this.face = face;
    this.text = text;
    this.rightToLeft = rightToLeft;
    this.glyphs = glyphs;
    this.letters = new ArrayList<>(glyphs.count());
    this.bounds = new int[glyphs.count() + 1];
    this.places = new int[glyphs.count()];
    this.characters = new int[glyphs.count()];
  }

  ShapedRun run() {
    int count = groups();
    int[] starts = new int[count];
    for (int k = 0; k < count; k++) {
      int least = text.length();
      for (int i = bounds[k]; i < bounds[k + 1]; i++) {
        least = Math.min(least, glyphs.start[i]);
      }
      starts[k] = least;
    }
    int[] sorted = starts.clone();
    Arrays.sort(sorted);
    for (int k = 0; k < count; k++) {
      boolean repeated = k > 0 && starts[k - 1] == starts[k];
      add(k, starts[k], repeated ? "" : text.substring(starts[k], end(sorted, starts[k])));
    }
    return new ShapedRun(
        face,
        rightToLeft,
        text,
        List.copyOf(letters),
        Arrays.copyOf(places, letters.size()),
        Arrays.copyOf(characters, letters.size()),
        glyphs.advance,
        unsound());
  }

  private int[] unsound() {
    boolean written = text.indexOf(Face.DOTTED_CIRCLE) >= 0;
    int[] found = NONE;
    for (int i = 0; i < letters.size(); i++) {
      Letter letter = letters.get(i);
      if (letter.missing() || (!written && letter.has(face.dottedCircle()))) {
        found = Arrays.copyOf(found, found.length + 1);
        found[found.length - 1] = characters[i];
      }
    }
    return found;
  }

  /** The character the next cluster begins with. */
  private int end(int[] sorted, int start) {
    int next = Arrays.binarySearch(sorted, start);
    while (next < sorted.length && sorted[next] == start) {
      next++;
    }
    return next < sorted.length ? sorted[next] : text.length();
  }

  /** Finds where groups of glyphs begin and returns how many there are. */
  private int groups() {
    int count = 0;
    for (int from = 0; from < glyphs.count(); ) {
      int to = from + 1;
      while (to < glyphs.count()
          && (glyphs.start[to] == glyphs.start[from] || (!rightToLeft && mark(to)))) {
        to++;
      }
      while (rightToLeft && to < glyphs.count() && allMarks(from, to)) {
        to++;
      }
      bounds[++count] = to;
      from = to;
    }
    return count;
  }

  private void add(int group, int start, String shown) {
    int first = bounds[group];
    int size = bounds[group + 1] - first;
    int[] codes = new int[size];
    int[] right = new int[size];
    int[] up = new int[size];
    for (int i = 0; i < size; i++) {
      codes[i] = glyphs.code[first + i];
      right[i] = glyphs.x[first + i] - glyphs.x[first];
      up[i] = glyphs.y[first + i];
    }
    Letter letter = new Letter(codes, right, up, -1, shown);
    int place = glyphs.x[first];
    if (rightToLeft && shown.length() > 1 && !letter.missing()) {
      split(letter, shown.codePoints().toArray(), place, start);
    } else {
      add(letter, place, start);
    }
  }

  private void split(Letter letter, int[] shown, int place, int start) {
    int whole = letter.advance(face.font());
    int part = whole / shown.length;
    for (int k = 0; k < shown.length; k++) {
      boolean last = k == shown.length - 1;
      String one = Character.toString(shown[shown.length - 1 - k]);
      int width = last ? whole - part * k : part;
      add(
          k == 0
              ? new Letter(letter.glyphs(), letter.right(), letter.up(), width, one)
              : new Letter(NONE, NONE, NONE, width, one),
          place + part * k,
          start);
    }
  }

  private void add(Letter letter, int place, int start) {
    int next = letters.size();
    if (next == places.length) {
      places = Arrays.copyOf(places, 2 * next + 1);
      characters = Arrays.copyOf(characters, 2 * next + 1);
    }
    places[next] = place;
    characters[next] = start;
    letters.add(letter);
  }

  private boolean allMarks(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!mark(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean mark(int i) {
    return face.font().advance(glyphs.code[i]) == 0
        && Scripts.dependent(text.codePointAt(glyphs.start[i]));
  }
}
