/**
 * Certificates that are issued as soon as a learner passes, where a self-paced course wants that:
 * by what the host tells, and by looking through the courses for what it did not tell.
 */
@Feature(
    name = "automatic",
    uses = {"certificate", "course", "mail", "web"})
@NullMarked
package dev.laurel.certificates.automatic;

import dev.laurel.certificates.Feature;
import org.jspecify.annotations.NullMarked;
