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

  private final Face face;
  private final String text;
  private final boolean rightToLeft;
  private final Glyphs glyphs;
  private final List<Letter> letters = new ArrayList<>();
  private final List<int[]> places = new ArrayList<>();

  Clusters(Face face, String text, boolean rightToLeft, Glyphs glyphs) {
    this.face = face;
    this.text = text;
    this.rightToLeft = rightToLeft;
    this.glyphs = glyphs;
  }

  ShapedRun run() {
    List<int[]> groups = groups();
    int[] starts = new int[groups.size()];
    for (int k = 0; k < starts.length; k++) {
      int[] group = groups.get(k);
      int least = text.length();
      for (int i = group[0]; i < group[1]; i++) {
        least = Math.min(least, glyphs.start[i]);
      }
      starts[k] = least;
    }
    int[] sorted = starts.clone();
    Arrays.sort(sorted);
    for (int k = 0; k < starts.length; k++) {
      int end = text.length();
      for (int start : sorted) {
        if (start > starts[k]) {
          end = start;
          break;
        }
      }
      boolean repeated = k > 0 && starts[k - 1] == starts[k];
      add(groups.get(k), starts[k], repeated ? "" : text.substring(starts[k], end));
    }
    return new ShapedRun(
        face,
        rightToLeft,
        text,
        List.copyOf(letters),
        places.stream().mapToInt(place -> place[0]).toArray(),
        places.stream().mapToInt(place -> place[1]).toArray(),
        glyphs.advance);
  }

  private List<int[]> groups() {
    List<int[]> groups = new ArrayList<>();
    for (int from = 0; from < glyphs.count(); ) {
      int to = from + 1;
      while (to < glyphs.count()
          && (glyphs.start[to] == glyphs.start[from] || (!rightToLeft && mark(to)))) {
        to++;
      }
      while (rightToLeft && to < glyphs.count() && allMarks(from, to)) {
        to++;
      }
      groups.add(new int[] {from, to});
      from = to;
    }
    return groups;
  }

  private void add(int[] group, int start, String shown) {
    int size = group[1] - group[0];
    int[] codes = new int[size];
    int[] right = new int[size];
    int[] up = new int[size];
    for (int i = 0; i < size; i++) {
      codes[i] = glyphs.code[group[0] + i];
      right[i] = glyphs.x[group[0] + i] - glyphs.x[group[0]];
      up[i] = glyphs.y[group[0] + i];
    }
    Letter letter = new Letter(codes, right, up, -1, shown);
    int place = glyphs.x[group[0]];
    int[] characters = shown.codePoints().toArray();
    if (!rightToLeft || characters.length < 2 || letter.missing()) {
      letters.add(letter);
      places.add(new int[] {place, start});
      return;
    }
    split(letter, characters, place, start);
  }

  private void split(Letter letter, int[] characters, int place, int start) {
    int whole = letter.advance(face.font());
    int part = whole / characters.length;
    for (int k = 0; k < characters.length; k++) {
      boolean last = k == characters.length - 1;
      String shown = Character.toString(characters[characters.length - 1 - k]);
      int width = last ? whole - part * k : part;
      letters.add(
          k == 0
              ? new Letter(letter.glyphs(), letter.right(), letter.up(), width, shown)
              : new Letter(new int[0], new int[0], new int[0], width, shown));
      places.add(new int[] {place + part * k, start});
    }
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
