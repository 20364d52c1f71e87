package dev.laurel.certificates.press;

/**
 * A face as a run of text asks for it.
 *
 * @param emboldened bold was asked for and the family has no bold face: its outlines are thickened
 * @param slanted italics were asked for and the family has none: the face is slanted
 */
record Typeface(Face face, boolean emboldened, boolean slanted) {}
