/**
 * The tab Instructor Dashboard › Certificates: where a course stands, its designs, check list,
 * examples, runs, certificates, exceptions and history on one page. It asks the other features and
 * holds no rule of its own; {@code Dashboard} is its door.
 */
@Feature(
    name = "dashboard",
    uses = {
      "audit",
      "certificate",
      "course",
      "generation",
      "jobs",
      "press",
      "statistics",
      "template",
      "web"
    })
@NullMarked
package dev.laurel.certificates.dashboard;

import dev.laurel.certificates.Feature;
import org.jspecify.annotations.NullMarked;
