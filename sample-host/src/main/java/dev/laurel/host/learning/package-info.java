/**
 * What a learner works through: units with a text and a question that is graded at once, each
 * counting for one badge.
 */
@Feature(
    name = "learning",
    uses = {"grading"})
@NullMarked
package dev.laurel.host.learning;

import dev.laurel.host.Feature;
import org.jspecify.annotations.NullMarked;
