package dev.laurel.certificates.slide;

/**
 * A text on the slide, wherever it stands: in a box, in a group, in a cell of a table.
 *
 * @param identity of the shape it stands in
 * @param place of that shape, or of the table
 */
public record Text(Identity identity, Box place, TextBody body) {}
