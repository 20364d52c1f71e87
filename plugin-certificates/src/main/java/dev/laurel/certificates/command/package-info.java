/**
 * The command lines: the press, which checks presentations and prints one PDF for each row of
 * values without any LMS or database; the documents of an LMS, counted and moved between database
 * and object store; and the doctor, who looks at an installation whether or not it starts.
 */
@Feature(
    name = "command",
    uses = {
      "doctor",
      "document",
      "feasibility",
      "key",
      "objectstore",
      "press",
      "signature",
      "slide"
    })
@NullMarked
package dev.laurel.certificates.command;

import dev.laurel.certificates.Feature;
import org.jspecify.annotations.NullMarked;
