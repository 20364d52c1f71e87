package dev.laurel.host.plugin;

import dev.laurel.plugin.Link;

/**
 * A link and the plugin it comes from.
 *
 * @param plugin the plugin's id
 * @param link the link
 */
public record PluginLink(String plugin, Link link) {}
