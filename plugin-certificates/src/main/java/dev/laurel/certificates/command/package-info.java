/**
 * The press on the command line: checks presentations and prints one PDF for each row of values,
 * without any LMS or database.
 */
@Feature(
    name = "command",
    uses = {"feasibility", "press", "slide"})
@NullMarked
package dev.laurel.certificates.command;

import dev.laurel.certificates.Feature;
import org.jspecify.annotations.NullMarked;
