/** Runs over a whole course in the background, and the export of what was issued. */
@Feature(
    name = "generation",
    uses = {"audit", "certificate", "course", "jobs", "metrics", "objectstore", "template", "web"})
@NullMarked
package dev.laurel.certificates.generation;

import dev.laurel.certificates.Feature;
import org.jspecify.annotations.NullMarked;
