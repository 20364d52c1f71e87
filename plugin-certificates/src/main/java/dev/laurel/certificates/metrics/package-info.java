/**
 * What is counted and timed while certificates are made, kept and looked at. Features say what
 * happened; nothing here knows them. What it becomes on the outside is {@code monitoring}'s.
 */
@Feature(
    name = "metrics",
    uses = {})
@NullMarked
package dev.laurel.certificates.metrics;

import dev.laurel.certificates.Feature;
import org.jspecify.annotations.NullMarked;
