/**
 * How settings are read: from system properties, environment variables, and files for secrets. It
 * knows nothing of what they mean.
 */
@Feature(
    name = "configuration",
    uses = {})
@NullMarked
package dev.laurel.certificates.configuration;

import dev.laurel.certificates.Feature;
import org.jspecify.annotations.NullMarked;
