/**
 * Placeholders that an organisation or a course defines for itself, beside those every certificate
 * knows: what they are called, and where their values come from.
 */
@Feature(
    name = "field",
    uses = {"audit", "web"})
@NullMarked
package dev.laurel.certificates.field;

import dev.laurel.certificates.Feature;
import org.jspecify.annotations.NullMarked;
