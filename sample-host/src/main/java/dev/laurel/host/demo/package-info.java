/**
 * Accounts, courses and learners to look at: made once on the first start, and the certificates of
 * the demo courses over the plugin's own API, as its users would.
 */
@Feature(
    name = "demo",
    uses = {"course", "grading", "learning", "user"})
@NullMarked
package dev.laurel.host.demo;

import dev.laurel.host.Feature;
import org.jspecify.annotations.NullMarked;
