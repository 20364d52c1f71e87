package dev.laurel.plugin;

/**
 * A reason why a course cannot start.
 *
 * @param code what is missing, stable, upper case, such as {@code MODE_WITHOUT_CERTIFICATE}
 * @param message the same in words, in the reader's language; plain text
 * @param url the address of the page where it is mended, beginning with {@code /}
 */
public record Blocker(String code, String message, String url) {}
