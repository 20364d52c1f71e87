/**
 * The REST API of the host, and its liveness and readiness: what administrators' scripts and other
 * systems use instead of pages.
 */
@Feature(
    name = "api",
    uses = {"course", "departure", "event", "grading", "plugin", "user"})
@NullMarked
package dev.laurel.host.api;

import dev.laurel.host.Feature;
import org.jspecify.annotations.NullMarked;
