package dev.laurel.plugin;

/**
 * A link in a page of the host.
 *
 * @param text what is shown, in the reader's language; plain text, escaped by the host
 * @param href the address, beginning with {@code /}, context path included
 */
public record Link(String text, String href) {}
