package dev.laurel.host.plugin;

import dev.laurel.plugin.Fragment;

/**
 * A fragment and the plugin it comes from.
 *
 * @param plugin the plugin's id
 * @param fragment the fragment
 */
public record Part(String plugin, Fragment fragment) {}
