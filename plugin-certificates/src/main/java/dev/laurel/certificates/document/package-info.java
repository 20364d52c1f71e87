/**
 * Bytes that never change, kept once under the hash of their content: presentations, compiled
 * templates, what belongs to one certificate.
 */
@Feature(
    name = "document",
    uses = {})
@NullMarked
package dev.laurel.certificates.document;

import dev.laurel.certificates.Feature;
import org.jspecify.annotations.NullMarked;
