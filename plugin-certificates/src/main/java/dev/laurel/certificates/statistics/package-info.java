/**
 * Numbers of a course: certificates issued over time, how many pass, how often documents were
 * downloaded and verified. Counted by day and course, for holders also by certificate; nothing of
 * who it was.
 */
@Feature(
    name = "statistics",
    uses = {"certificate", "jobs", "web"})
@NullMarked
package dev.laurel.certificates.statistics;

import dev.laurel.certificates.Feature;
import org.jspecify.annotations.NullMarked;
