package dev.laurel.certificates.slide;

import java.io.ByteArrayOutputStream;

/**
 * Expands what MicroType Express compressed: copies of what came before and single bytes, in
 * adaptive Huffman codes, perhaps with runs of equal bytes on top (W3C Submission of 5 March 2008,
 * LZCOMP).
 */
final class Lzcomp {

  /** More than the largest font that presentations bring along, when it is expanded. */
  private static final int MOST = 32 << 20;

  private static final int PRELOADED = 2 * 32 * 96 + 4 * 256;
  private static final int FAR = 512;
  private static final int FIRST_COPY = 256;
  private static final int LENGTHS = 8;

  private final boolean runs;
  private final AdaptiveHuffman distances;
  private final AdaptiveHuffman lengths;
  private final AdaptiveHuffman symbols;
  private final int repeat;
  private final byte[] window;

  private Lzcomp(BitReader bits, boolean mayHaveRuns) {

    this.runs = mayHaveRuns && bits.bit();
    this.distances = new AdaptiveHuffman(bits, LENGTHS);
    this.lengths = new AdaptiveHuffman(bits, LENGTHS);
    int length = bits.number(24);
    int ranges = 1;
    while (1 << 3 * ranges < length) {
      ranges++;
    }
    this.repeat = FIRST_COPY + LENGTHS * ranges;
    this.symbols = new AdaptiveHuffman(bits, repeat + 3);
    this.window = new byte[PRELOADED + length];
  }

  /**
   * What a part of a file stands for; throws {@link IndexOutOfBoundsException} if it is broken.
   *
   * @param version of the format; from 2 on there may be runs
   */
  static byte[] expand(byte[] file, int from, int to, int version) {
    return new Lzcomp(new BitReader(file, from, to), version > 1).expand();
  }

  private byte[] expand() {
    preload();
    int at = PRELOADED;
    while (at < window.length) {
      int symbol = symbols.read();
      if (symbol < FIRST_COPY) {
        window[at++] = (byte) symbol;
      } else if (symbol >= repeat) {
        window[at] = window[at - 2 * (symbol - repeat + 1)];
        at++;
      } else {
        at = copy(symbol - FIRST_COPY, at);
      }
    }
    return runs ? withoutRuns() : java.util.Arrays.copyOfRange(window, PRELOADED, window.length);
  }

  private int copy(int symbol, int at) {
    int part = symbol % LENGTHS;
    int length = part & 3;
    while ((part & 4) != 0 && length <= window.length) {
      part = lengths.read();
      length = length << 2 | part & 3;
    }
    int distance = 0;
    for (int i = 0; i <= symbol / LENGTHS; i++) {
      distance = distance << 3 | distances.read();
    }
    distance++;
    length += distance >= FAR ? 3 : 2;
    int from = at - distance - length + 1;
    if (from < 0 || length > window.length - at) {
      throw new IndexOutOfBoundsException("A copy from outside");
    }
    for (int i = 0; i < length; i++) {
      window[at + i] = window[from + i];
    }
    return at + length;
  }

  /** What all files begin with, unseen, so that the first bytes may be copies too. */
  private void preload() {
    int at = 0;
    for (int high = 0; high < 32; high++) {
      for (int low = 0; low < 96; low++) {
        window[at++] = (byte) high;
        window[at++] = (byte) low;
      }
    }
    for (int value = 0; value < 256; value++) {
      for (int i = 0; i < 4; i++) {
        window[at++] = (byte) value;
      }
    }
  }

  private byte[] withoutRuns() {
    ByteArrayOutputStream out = new ByteArrayOutputStream(2 * window.length);
    byte escape = window[PRELOADED];
    for (int at = PRELOADED + 1; at < window.length; at++) {
      if (window[at] != escape) {
        out.write(window[at]);
      } else {
        int count = window[++at] & 0xFF;
        byte value = count == 0 ? escape : window[++at];
        for (int i = 0; i < Math.max(1, count); i++) {
          out.write(value);
        }
      }
      if (out.size() > MOST) {
        throw new IndexOutOfBoundsException("The font is too large");
      }
    }
    return out.toByteArray();
  }
}
