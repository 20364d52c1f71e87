package dev.laurel.certificates.slide;

import org.jspecify.annotations.Nullable;

/**
 * Text of one style. A line break within a paragraph is {@code \n}, a tab {@code \t}.
 *
 * @param text as written; of a placeholder, the whole of {@code ${…}}
 * @param placeholder what to print instead, if this run is a placeholder. One is always a run of
 *     its own, in the style its first character has, however PowerPoint had split it.
 * @param link address this text leads to
 */
public record Run(
    String text, RunStyle style, @Nullable Token placeholder, @Nullable String link) {}
