/**
 * The pages for people: sign-in, dashboard, course, progress, Instructor Dashboard, Studio and
 * administration, all in one frame, with the parts that plugins add.
 */
@Feature(
    name = "page",
    uses = {
      "course",
      "departure",
      "event",
      "glance",
      "grading",
      "learning",
      "mail",
      "plugin",
      "user"
    })
@NullMarked
package dev.laurel.host.page;

import dev.laurel.host.Feature;
import org.jspecify.annotations.NullMarked;
