/**
 * Whether a certificate is genuine: told to anyone who has its address. What else is shown of it is
 * its holder's choice, and one decision says what that comes to.
 */
@Feature(
    name = "verification",
    uses = {
      "certificate",
      "document",
      "key",
      "metrics",
      "objectstore",
      "press",
      "sharing",
      "signature",
      "statistics",
      "web"
    })
@NullMarked
package dev.laurel.certificates.verification;

import dev.laurel.certificates.Feature;
import org.jspecify.annotations.NullMarked;
