/**
 * What a course has set up for its certificates: which template each mode has, whether they are
 * enabled, what keeps it from starting.
 */
@Feature(
    name = "course",
    uses = {"audit", "document", "field", "press", "template"})
@NullMarked
package dev.laurel.certificates.course;

import dev.laurel.certificates.Feature;
import org.jspecify.annotations.NullMarked;
