/**
 * What holders let everyone see of their certificates, beyond what somebody needs who verifies one:
 * chosen for each certificate, nothing unless chosen.
 */
@Feature(
    name = "sharing",
    uses = {"certificate"})
@NullMarked
package dev.laurel.certificates.sharing;

import dev.laurel.certificates.Feature;
import org.jspecify.annotations.NullMarked;
