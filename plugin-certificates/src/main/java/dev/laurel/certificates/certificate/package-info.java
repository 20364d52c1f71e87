/**
 * The certificates themselves: who may have one, what is recorded at issue, how one is taken back,
 * restored or issued anew.
 */
@Feature(
    name = "certificate",
    uses = {
      "audit",
      "course",
      "document",
      "field",
      "jobs",
      "mail",
      "metrics",
      "press",
      "signature",
      "template",
      "web"
    })
@NullMarked
package dev.laurel.certificates.certificate;

import dev.laurel.certificates.Feature;
import org.jspecify.annotations.NullMarked;
