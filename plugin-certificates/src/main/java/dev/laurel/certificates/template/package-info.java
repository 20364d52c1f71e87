/**
 * Certificate designs: uploaded, checked, reviewed by two people, integrated; versions of them
 * never change once used.
 */
@Feature(
    name = "template",
    uses = {
      "audit",
      "document",
      "feasibility",
      "field",
      "font",
      "mail",
      "metrics",
      "press",
      "slide",
      "web"
    })
@NullMarked
package dev.laurel.certificates.template;

import dev.laurel.certificates.Feature;
import org.jspecify.annotations.NullMarked;
