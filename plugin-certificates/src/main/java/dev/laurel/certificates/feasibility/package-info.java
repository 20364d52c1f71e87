/**
 * Says whether a slide can become a certificate, before anybody waits for it: {@link
 * dev.laurel.certificates.feasibility.Feasibility} asks one class per rule. What a rule finds is a
 * code with values; the words are in the message bundles under {@code feasibility.CODE}, where
 * value 0 is the name of the shape and the others follow from 1.
 */
@Feature(
    name = "feasibility",
    uses = {"slide", "press"})
@NullMarked
package dev.laurel.certificates.feasibility;

import dev.laurel.certificates.Feature;
import org.jspecify.annotations.NullMarked;
