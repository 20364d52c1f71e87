package dev.laurel.certificates.slide;

/**
 * Something on the slide that the model does not show as PowerPoint does, or that those who
 * uploaded it should know.
 *
 * @param where name of the shape, or empty for the slide as a whole
 * @param detail what exactly: a file's name, an address, an effect's name; may be empty
 */
public record Remark(Kind kind, String where, String detail) {

  /** What there is to say. */
  public enum Kind {
    /** The presentation has macros. */
    MACROS,
    CHART,
    DIAGRAM,
    EMBEDDED_OBJECT,
    MEDIA,
    MODEL_3D,
    EQUATION,
    INK,
    ANIMATION,
    WORD_ART,
    EFFECT,
    EFFECT_3D,
    PATTERN_FILL,
    PICTURE_BULLET,
    PICTURE_EFFECT,
    /** A Windows metafile, which had to be drawn anew. */
    METAFILE,
    /** An SVG that says more than we draw; the picture stored beside it is printed. */
    SVG_AS_PICTURE,
    PICTURE_UNREADABLE,
    PICTURE_MISSING,
    /** A date PowerPoint keeps current, which paper cannot. */
    DATE_FIELD,
    EMBEDDED_FONT,
    /** Something else that is linked to, not embedded: it is not printed. */
    LINKED_FILE,
    /** A shape that is hidden in the selection pane. */
    HIDDEN,
    /** Words in the notes below the slide. */
    NOTES,
    UNKNOWN
  }
}
