package dev.laurel.host.course;

/**
 * What keeps a course from starting.
 *
 * @param plugin the id of the plugin that says so
 * @param code what is missing
 * @param message the same in words
 * @param url where it is mended
 */
public record StartBlocker(String plugin, String code, String message, String url) {}
