package dev.laurel.certificates.press;

import dev.laurel.certificates.Allowed;

/** What belongs to one certificate alone: the bytes behind those its template gives to all. */
@Allowed("public only if used — because its values pass through other packages unnamed")
public final class Suffix {

  private final byte[] bytes;

  Suffix(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The bytes, not copied; nobody may change them. */
  public byte[] bytes() {
    return bytes;
  }
}
