package dev.laurel.certificates.press;

import java.util.List;

/**
 * A paragraph set into lines.
 *
 * @param after kept free behind it
 * @param torn whether a word had to be broken in the middle
 * @param widest the width of its widest line
 */
record SetParagraph(List<SetLine> lines, double after, boolean torn, double widest) {}
