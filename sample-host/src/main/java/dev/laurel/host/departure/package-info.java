/**
 * People who are erased or go on with another account, and courses that are deleted, with all that
 * belongs to them. What plugins keep is theirs: they are told, and can ask at any time.
 */
@Feature(
    name = "departure",
    uses = {"event"})
@NullMarked
package dev.laurel.host.departure;

import dev.laurel.host.Feature;
import org.jspecify.annotations.NullMarked;
