/**
 * What the plugin adds to its host: each class implements one interface of the SPI in a few lines
 * and calls one facade.
 */
@Feature(
    name = "contribution",
    uses = {
      "automatic",
      "certificate",
      "course",
      "dashboard",
      "doctor",
      "jobs",
      "learner",
      "metrics",
      "reconciliation",
      "web"
    })
@NullMarked
package dev.laurel.certificates.contribution;

import dev.laurel.certificates.Feature;
import org.jspecify.annotations.NullMarked;
