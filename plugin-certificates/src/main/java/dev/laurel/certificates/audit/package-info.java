/**
 * Who did what, when and why: written in the transaction in which it was done, shown to the staff
 * of the course.
 */
@Feature(
    name = "audit",
    uses = {})
@NullMarked
package dev.laurel.certificates.audit;

import dev.laurel.certificates.Feature;
import org.jspecify.annotations.NullMarked;
