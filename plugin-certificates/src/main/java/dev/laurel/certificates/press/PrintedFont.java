package dev.laurel.certificates.press;

/**
 * A font as pages name it.
 *
 * @param name in the page's resources
 */
record PrintedFont(String name, GlyphSubset subset) {}
