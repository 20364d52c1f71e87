/** What staff do to many learners at once: recorded for each, and undone where it still can be. */
@Feature(
    name = "bulk",
    uses = {"audit", "certificate", "jobs", "roster", "template", "web"})
@NullMarked
package dev.laurel.certificates.bulk;

import dev.laurel.certificates.Feature;
import org.jspecify.annotations.NullMarked;
