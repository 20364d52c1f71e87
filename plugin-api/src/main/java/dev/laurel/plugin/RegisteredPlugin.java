package dev.laurel.plugin;

/**
 * A plugin in the registry, and the application it came with.
 *
 * @param plugin the plugin itself
 * @param contextPath the application's context path, such as {@code /plugins/certificates}; empty
 *     for a root application
 * @param classLoader the application's class loader, the context class loader of every call into
 *     the plugin
 */
public record RegisteredPlugin(Plugin plugin, String contextPath, ClassLoader classLoader) {}
