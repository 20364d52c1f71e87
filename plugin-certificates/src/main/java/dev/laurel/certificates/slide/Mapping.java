package dev.laurel.certificates.slide;

/**
 * Words on a slide that stand for a placeholder although they are not written as one.
 *
 * @param shape the id of the shape they stand in
 * @param words as they are written there, within one paragraph; each place in the shape where they
 *     are found is meant
 * @param field what is printed instead, as it would stand between <code>${</code> and <code>}
 *     </code>: a name, or a name, a colon and a date pattern
 */
public record Mapping(long shape, String words, String field) {}
