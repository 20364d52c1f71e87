/**
 * Certificates as Open Badges 3.0, which are W3C Verifiable Credentials 2.0: signed, to be carried
 * about in a file or a picture and checked without this LMS. A credential is made when it is asked
 * for, from the details at issue; whether it still stands is said by a status list.
 */
@Feature(
    name = "badge",
    uses = {"certificate", "key", "learner", "press", "template", "web"})
@NullMarked
package dev.laurel.certificates.badge;

import dev.laurel.certificates.Feature;
import org.jspecify.annotations.NullMarked;
