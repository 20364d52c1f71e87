/** Courses, their modes, staff, settings and enrolments, and what lets a course start. */
@Feature(
    name = "course",
    uses = {"event", "glance"})
@NullMarked
package dev.laurel.host.course;

import dev.laurel.host.Feature;
import org.jspecify.annotations.NullMarked;
