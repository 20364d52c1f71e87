/**
 * What a plugin is. A plugin is an ordinary web application whose {@code web.xml} names {@link
 * dev.laurel.plugin.PluginRegistry} as a listener and which declares one {@link
 * dev.laurel.plugin.Plugin} for {@link java.util.ServiceLoader}; the host finds it through the same
 * registry, in whichever order the two come up. Everything a plugin may add to the host's pages and
 * rules is one of the small interfaces of this package.
 */
@NullMarked
package dev.laurel.plugin;

import org.jspecify.annotations.NullMarked;
