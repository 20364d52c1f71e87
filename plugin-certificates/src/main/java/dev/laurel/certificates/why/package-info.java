/** Why a learner has a certificate, or has none: each condition, how it is, what mends it. */
@Feature(
    name = "why",
    uses = {"audit", "certificate", "course", "learner", "template", "web"})
@NullMarked
package dev.laurel.certificates.why;

import dev.laurel.certificates.Feature;
import org.jspecify.annotations.NullMarked;
