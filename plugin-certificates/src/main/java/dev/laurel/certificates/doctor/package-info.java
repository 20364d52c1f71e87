/**
 * What an administrator has to know of how certificates are set up: each check looks at one thing
 * that they depend on, within a time limit, and says what it found and how to mend it. The same
 * checks answer over the API, on a page, on the host's page of plugins and on the command line. Its
 * doors are {@code Doctor}, which looks, and {@code DoctorParts}, which puts the checks together.
 */
@Feature(
    name = "doctor",
    uses = {
      "badge",
      "certificate",
      "document",
      "jobs",
      "key",
      "learner",
      "mail",
      "objectstore",
      "press",
      "signature",
      "template",
      "web"
    })
@NullMarked
package dev.laurel.certificates.doctor;

import dev.laurel.certificates.Feature;
import org.jspecify.annotations.NullMarked;
