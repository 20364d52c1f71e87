package dev.laurel.certificates.press;

/**
 * A font that is not there, and what replaces it.
 *
 * @param where name of the first shape that uses it
 * @param family that was asked for
 * @param by the family it is printed in
 * @param sameWidths whether letters are as wide as they were, so that nothing moves
 */
public record FontReplacement(String where, String family, String by, boolean sameWidths) {}
