package dev.laurel.certificates.press;

/** Glyphs from left to right as the shaper gives them. */
final class Glyphs {

  final int[] code;
  final int[] x;
  final int[] y;
  final int[] start;
  int count;

  Glyphs(int capacity) {
    code = new int[capacity];
    x = new int[capacity];
    y = new int[capacity];
    start = new int[capacity];
  }

  void add(int glyph, int right, int up, int character) {
    code[count] = glyph;
    x[count] = right;
    y[count] = up;
    start[count++] = character;
  }
}
