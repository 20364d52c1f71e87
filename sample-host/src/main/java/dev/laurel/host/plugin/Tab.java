package dev.laurel.host.plugin;

/**
 * A tab of the Instructor Dashboard that a plugin adds.
 *
 * @param plugin the plugin's id
 * @param slug the last part of its address
 * @param title what it is called
 */
public record Tab(String plugin, String slug, String title) {}
