package dev.laurel.certificates.press;

import dev.laurel.certificates.slide.GlyphOutline;
import java.util.List;

/**
 * Carries out the program of one glyph (Adobe Technical Note 5177, “The Type 2 Charstring Format”):
 * cubic curves become quadratic ones. Programs are bounded in how much they may do, since fonts
 * come with presentations from anywhere.
 */
final class CharString {

  private static final int MOST_OPERATORS = 50_000;
  private static final int DEEPEST = 12;
  private static final int STACK = 513;

  private final List<byte[]> shared;
  private final List<byte[]> own;
  private final QuadraticPen pen = new QuadraticPen(new GlyphOutline());
  private final double[] stack = new double[STACK];
  private int height;
  private int hints;
  private int operators;
  private boolean ended;

  CharString(List<byte[]> shared, List<byte[]> own) {
    this.shared = shared;
    this.own = own;
  }

  /**
   * The outline; throws {@link IndexOutOfBoundsException} or {@link IllegalStateException} if the
   * program is broken or asks for too much.
   */
  byte[] outline(byte[] program) {
    run(program, 0);
    return pen.outline();
  }

  private void run(byte[] program, int depth) {
    if (depth > DEEPEST) {
      throw new IllegalStateException("The glyph calls too deeply");
    }
    int at = 0;
    while (!ended && at < program.length) {
      int code = program[at++] & 0xFF;
      if (code >= 32 || code == 28) {
        at = number(program, at, code);
      } else if (code == 10 || code == 29) {
        List<byte[]> called = code == 10 ? own : shared;
        int bias = called.size() < 1240 ? 107 : called.size() < 33_900 ? 1131 : 32_768;
        count();
        run(called.get((int) stack[--height] + bias), depth + 1);
      } else if (code == 11) {
        return;
      } else if (code == 19 || code == 20) {
        count();
        hints += height / 2;
        height = 0;
        at += (hints + 7) / 8;
      } else if (code == 12) {
        flex(program[at++] & 0xFF);
      } else {
        operator(code);
      }
    }
  }

  private void count() {
    if (++operators > MOST_OPERATORS) {
      throw new IllegalStateException("The glyph does too much");
    }
  }

  private int number(byte[] program, int at, int code) {
    int next = at < program.length ? program[at] & 0xFF : 0;
    if (code == 28) {
      stack[height++] = (short) (next << 8 | program[at + 1] & 0xFF);
      return at + 2;
    } else if (code < 247) {
      stack[height++] = code - 139;
      return at;
    } else if (code < 251) {
      stack[height++] = (code - 247) * 256 + next + 108;
      return at + 1;
    } else if (code < 255) {
      stack[height++] = -(code - 251) * 256 - next - 108;
      return at + 1;
    }
    int fixed =
        next << 24
            | (program[at + 1] & 0xFF) << 16
            | (program[at + 2] & 0xFF) << 8
            | program[at + 3] & 0xFF;
    stack[height++] = fixed / 65_536.0;
    return at + 4;
  }

  private void operator(int code) {
    count();
    switch (code) {
      case 1, 3, 18, 23 -> hints += height / 2;
      case 4 -> pen.move(0, stack[height - 1]);
      case 21 -> pen.move(stack[height - 2], stack[height - 1]);
      case 22 -> pen.move(stack[height - 1], 0);
      case 5 -> lines(0, height);
      case 6 -> alternating(true);
      case 7 -> alternating(false);
      case 8 -> curves(0, height);
      case 24 -> {
        curves(0, height - 2);
        lines(height - 2, height);
      }
      case 25 -> {
        lines(0, height - 6);
        curves(height - 6, height);
      }
      case 26 -> upright();
      case 27 -> level();
      case 30 -> waves(false);
      case 31 -> waves(true);
      case 14 -> {
        if (height >= 4) {
          throw new IllegalStateException("The glyph is made of two others");
        }
        ended = true;
      }
      default -> throw new IllegalStateException("The glyph has an unknown operator");
    }
    height = 0;
  }

  private void lines(int from, int to) {
    for (int i = from; i + 1 < to; i += 2) {
      pen.line(stack[i], stack[i + 1]);
    }
  }

  private void alternating(boolean level) {
    boolean across = level;
    for (int i = 0; i < height; i++) {
      pen.line(across ? stack[i] : 0, across ? 0 : stack[i]);
      across = !across;
    }
  }

  private void curves(int from, int to) {
    for (int i = from; i + 5 < to; i += 6) {
      pen.curve(stack[i], stack[i + 1], stack[i + 2], stack[i + 3], stack[i + 4], stack[i + 5]);
    }
  }

  /** vvcurveto. */
  private void upright() {
    int i = height & 1;
    double right = i == 1 ? stack[0] : 0;
    for (; i + 3 < height; i += 4) {
      pen.curve(right, stack[i], stack[i + 1], stack[i + 2], 0, stack[i + 3]);
      right = 0;
    }
  }

  /** hhcurveto. */
  private void level() {
    int i = height & 1;
    double above = i == 1 ? stack[0] : 0;
    for (; i + 3 < height; i += 4) {
      pen.curve(stack[i], above, stack[i + 1], stack[i + 2], stack[i + 3], 0);
      above = 0;
    }
  }

  /** hvcurveto and vhcurveto. */
  private void waves(boolean level) {
    boolean across = level;
    for (int i = 0; i + 3 < height; i += 4) {
      double last = height - i == 5 ? stack[i + 4] : 0;
      if (across) {
        pen.curve(stack[i], 0, stack[i + 1], stack[i + 2], last, stack[i + 3]);
      } else {
        pen.curve(0, stack[i], stack[i + 1], stack[i + 2], stack[i + 3], last);
      }
      across = !across;
    }
  }

  private void flex(int code) {
    count();
    double[] s = stack;
    switch (code) {
      case 34 -> {
        pen.curve(s[0], 0, s[1], s[2], s[3], 0);
        pen.curve(s[4], 0, s[5], -s[2], s[6], 0);
      }
      case 35 -> curves(0, 12);
      case 36 -> {
        pen.curve(s[0], s[1], s[2], s[3], s[4], 0);
        pen.curve(s[5], 0, s[6], s[7], s[8], -(s[1] + s[3] + s[7]));
      }
      case 37 -> {
        double right = s[0] + s[2] + s[4] + s[6] + s[8];
        double above = s[1] + s[3] + s[5] + s[7] + s[9];
        boolean across = Math.abs(right) > Math.abs(above);
        pen.curve(s[0], s[1], s[2], s[3], s[4], s[5]);
        pen.curve(s[6], s[7], s[8], s[9], across ? s[10] : -right, across ? -above : s[10]);
      }
      default -> throw new IllegalStateException("The glyph has an unknown operator");
    }
    height = 0;
  }
}
