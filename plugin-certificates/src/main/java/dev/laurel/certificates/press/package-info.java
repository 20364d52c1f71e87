/**
 * From a slide to certificates. A template version is compiled once into a prefix of bytes that all
 * its certificates share; a certificate is stamped: a suffix with the learner's details, and the
 * PDF is both, one after the other. The package knows no database, servlet or LMS.
 */
@Allowed(
    "fields are final — because what writes a document counts as it goes; such an object lives for one"
        + " call on one thread")
@Feature(
    name = "press",
    uses = {"slide"})
@NullMarked
package dev.laurel.certificates.press;

import dev.laurel.certificates.Allowed;
import dev.laurel.certificates.Feature;
import org.jspecify.annotations.NullMarked;
