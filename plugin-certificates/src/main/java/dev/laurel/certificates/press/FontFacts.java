package dev.laurel.certificates.press;

/**
 * What a font file says of itself.
 *
 * @param family the name by which PowerPoint knows it
 * @param style such as {@code Bold Italic}
 * @param bold whether it is its family's bold face
 * @param italic whether it is its family's italic face
 * @param embedding what its owner allows (OS/2 fsType)
 */
public record FontFacts(
    String family, String style, boolean bold, boolean italic, Embedding embedding) {

  /** What the owner of a font allows to do with it in documents. */
  public enum Embedding {
    /** To embed what is needed of it. */
    ALLOWED,
    /** Not to embed it at all. */
    FORBIDDEN,
    /** To embed it only as a whole. */
    ONLY_WHOLE,
    /** To embed only pictures of its letters, which cannot be read as text. */
    ONLY_BITMAPS
  }
}
