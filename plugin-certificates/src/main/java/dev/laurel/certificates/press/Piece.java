package dev.laurel.certificates.press;

/**
 * Text to set, of one style.
 *
 * @param filledIn whether it stands for a placeholder, so that all of it must be printable
 */
record Piece(String text, TextStyle style, boolean filledIn) {}
