/** Scores, the grading policy, and what follows from both: who passes, by the rules of now. */
@Feature(
    name = "grading",
    uses = {"course", "event", "glance"})
@NullMarked
package dev.laurel.host.grading;

import dev.laurel.host.Feature;
import org.jspecify.annotations.NullMarked;
