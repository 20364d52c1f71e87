package dev.laurel.certificates.press;

import dev.laurel.certificates.slide.Token;
import org.jspecify.annotations.Nullable;

/**
 * Text of one style.
 *
 * @param text as written on the slide
 * @param token what to print instead, if it is a placeholder
 */
record Span(String text, @Nullable Token token, TextStyle style) {}
