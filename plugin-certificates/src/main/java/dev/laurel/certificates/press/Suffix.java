package dev.laurel.certificates.press;

import dev.laurel.certificates.Allowed;

/** What belongs to one certificate alone: the bytes behind those its template gives to all. */
@Allowed("public only if used — because its values pass through other packages unnamed")
public final class Suffix {

  private final byte[] bytes;
  private final Inside inside;

  /**
   * Where the file stands that goes along inside.
   *
   * @param from its first byte
   * @param to behind its last; the same as {@code from} where there is none
   */
  record Inside(int from, int to) {

    static final Inside NOTHING = new Inside(0, 0);
  }

  Suffix(byte[] bytes) {
    this(bytes, Inside.NOTHING);
  }

  Suffix(byte[] bytes, Inside inside) {
    this.bytes = bytes;
    this.inside = inside;
  }

  Inside inside() {
    return inside;
  }

  /** The bytes, not copied; nobody may change them. */
  public byte[] bytes() {
    return bytes;
  }
}
