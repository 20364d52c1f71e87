package dev.laurel.certificates.slide;

/**
 * A font that lies in the presentation: a whole TrueType or OpenType font, taken out of its
 * wrapping.
 */
public final class EmbeddedFont {

  private final String family;
  private final boolean bold;
  private final boolean italic;
  private final boolean partial;
  private final byte[] bytes;

  /** Keeps the bytes as they are, not a copy. */
  public EmbeddedFont(String family, boolean bold, boolean italic, boolean partial, byte[] bytes) {
    this.family = family;
    this.bold = bold;
    this.italic = italic;
    this.partial = partial;
    this.bytes = bytes;
  }

  /** The family's name, as runs name it. */
  public String family() {
    return family;
  }

  /** Whether it is the family's bold face. */
  public boolean bold() {
    return bold;
  }

  /** Whether it is the family's italic face. */
  public boolean italic() {
    return italic;
  }

  /** Whether it has only the characters that the presentation used when it was embedded. */
  public boolean partial() {
    return partial;
  }

  /** The bytes of the font file, not copied; nobody may change them. */
  public byte[] bytes() {
    return bytes;
  }
}
