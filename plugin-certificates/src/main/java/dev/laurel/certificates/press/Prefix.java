package dev.laurel.certificates.press;

import dev.laurel.certificates.Allowed;

/**
 * What all certificates of a compiled template have in common: the bytes each begins with, and what
 * their own bytes are packed with. It can be read from every version of a stored template, so that
 * what has been issued can be printed for ever, also when stamping has moved on.
 */
@Allowed("public only if used — because its values pass through other packages unnamed")
public final class Prefix {

  private final byte[] bytes;
  private final byte[] dictionary;

  Prefix(byte[] bytes, byte[] dictionary) {
    this.bytes = bytes;
    this.dictionary = dictionary;
  }

  /** The prefix of a stored template of whatever version. */
  public static Prefix fromBytes(byte[] stored) {
    return new TemplateReader(stored).prefix();
  }

  byte[] bytes() {
    return bytes;
  }

  byte[] dictionary() {
    return dictionary;
  }
}
