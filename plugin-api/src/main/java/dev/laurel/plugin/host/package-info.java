/**
 * What the host offers to a plugin. {@link dev.laurel.plugin.host.Host} is the door: one object for
 * each plugin, handed over when the plugin is started. All values are immutable, all times are
 * {@link java.time.Instant}s, all keys are types; every service may be called from any thread.
 */
@NullMarked
package dev.laurel.plugin.host;

import org.jspecify.annotations.NullMarked;
