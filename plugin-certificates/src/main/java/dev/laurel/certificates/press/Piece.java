package dev.laurel.certificates.press;

/** Text to set, of one style, placeholders filled in. */
record Piece(String text, TextStyle style) {}
