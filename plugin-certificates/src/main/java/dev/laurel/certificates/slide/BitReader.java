package dev.laurel.certificates.slide;

import dev.laurel.certificates.Allowed;

/** Reads bits, the highest of each byte first. */
@Allowed("fields are final — because it moves on while one font is read")
final class BitReader {

  private final byte[] bytes;
  private final int end;
  private long next;

  /** Reads the bytes between two places. */
  BitReader(byte[] bytes, int from, int to) {
    this.bytes = bytes;
    this.next = 8L * from;
    this.end = Math.min(to, bytes.length);
  }

  /** The next bit; throws {@link IndexOutOfBoundsException} where there is none. */
  boolean bit() {
    int at = (int) (next >>> 3);
    if (at >= end) {
      throw new IndexOutOfBoundsException("The data end too early");
    }
    return (bytes[at] >> (7 - (int) (next++ & 7)) & 1) != 0;
  }

  /** The next bits as a number, the highest first. */
  int number(int bits) {
    int value = 0;
    for (int i = 0; i < bits; i++) {
      value = value << 1 | (bit() ? 1 : 0);
    }
    return value;
  }
}
