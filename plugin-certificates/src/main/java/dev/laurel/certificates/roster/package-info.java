/** Who holds what in a course: searched, filtered and paged for its staff. */
@Feature(
    name = "roster",
    uses = {"certificate", "course", "template", "web"})
@NullMarked
package dev.laurel.certificates.roster;

import dev.laurel.certificates.Feature;
import org.jspecify.annotations.NullMarked;
