package dev.laurel.certificates.slide;

import org.jspecify.annotations.Nullable;

/**
 * A placeholder as found on a slide.
 *
 * @param name in its canonical spelling if it is a known one, else as written without blanks
 * @param format a CLDR date pattern, the part behind the colon
 */
public record Token(String name, @Nullable String format) {}
