/**
 * The plugins: found, started, called behind a guard, shown to administrators. Nothing that a
 * plugin does or fails to do gets past this package.
 */
@Feature(
    name = "plugin",
    uses = {"course", "event", "glance", "grading", "user"})
@NullMarked
package dev.laurel.host.plugin;

import dev.laurel.host.Feature;
import org.jspecify.annotations.NullMarked;
