/** Whether a certificate is genuine: told to anyone who has its address. */
@Feature(
    name = "verification",
    uses = {"certificate", "statistics", "web"})
@NullMarked
package dev.laurel.certificates.verification;

import dev.laurel.certificates.Feature;
import org.jspecify.annotations.NullMarked;
