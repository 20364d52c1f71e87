package dev.laurel.certificates.press;

import java.util.List;

/**
 * A text set in its frame.
 *
 * @param paragraphs what is printed of each paragraph of the frame
 * @param scale by which it was shrunk, 1 if it was not
 * @param fits whether it stays within what the frame allows
 */
record SetText(List<List<PlacedRun>> paragraphs, double scale, boolean fits) {}
