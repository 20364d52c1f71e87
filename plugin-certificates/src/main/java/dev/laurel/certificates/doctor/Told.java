package dev.laurel.certificates.doctor;

import org.jspecify.annotations.Nullable;

/**
 * A finding in a reader's words, without secrets.
 *
 * @param code stable
 * @param state how bad it is
 * @param title what it is about
 * @param text what is, and how to mend it
 * @param value the figure that says most, or null
 * @param help the paragraph of the documentation that tells more
 */
public record Told(
    String code, State state, String title, String text, @Nullable String value, String help) {}
